import { deathsFile, englishYear, frenchYear, staffFile } from './data-files.ts';
import { makeGeography } from './geography.ts';
import { healthCentreReports } from './health-centre-data.ts';
import { hospitalDeaths, hospitalStaff } from './hospital-data.ts';
import { planFiles } from './plans.ts';
import { seededRandom, type Random } from './random.ts';
import { submissionsFile } from './submissions-file.ts';
import { indicatorsFile, placesFile, populationFile, reportsFile, settingsFile } from './workspace-files.ts';
import { programmeFiles } from './programme-files.ts';
import { surveyFiles } from './survey-files.ts';
import { twinningFiles } from './twinning-files.ts';
import type { DemoFile } from './written-tables.ts';

/** The seed of the demo that the README shows. */
export const DEMO_SEED = 2026;

/**
 * A complete synthetic ministry: five priorities, five provinces, 30 districts, about 500 facilities and hospitals, 36 months,
 * in files as they come (titles, totals and notes; a French Excel year; months across; a DHIS2 data value set) with their mistakes.
 * @param seed the same seed gives the same bytes
 */
export function demoWorkspace(seed: number = DEMO_SEED): DemoFile[] {
  // Each part draws from a chance of its own, so that a change to one leaves the others as they were.
  const [where, centres, dates, staff, deaths] = [0, 1, 2, 3, 4].map((part) => seededRandom(seed + part)) as [
    Random,
    Random,
    Random,
    Random,
    Random,
  ];
  const geography = makeGeography(where);
  const reports = healthCentreReports(geography, centres);
  return [
    settingsFile(seed),
    placesFile(geography),
    indicatorsFile(),
    populationFile(geography),
    reportsFile(),
    submissionsFile(reports, dates),
    ...planFiles(),
    englishYear(reports, 0),
    frenchYear(reports),
    englishYear(reports, 2),
    staffFile(hospitalStaff(geography, staff)),
    deathsFile(hospitalDeaths(geography, deaths)),
    ...twinningFiles(geography, seed),
    ...programmeFiles(seed),
    ...surveyFiles(seed),
  ];
}
