import { bareName } from '../../../core/bare-name.ts';
import type { Language } from '../../../core/language.ts';
import { headingParts } from './heading-parts.ts';

/** What a filled form says besides answers. */
export const ABOUT_FORM = ['round', 'respondent', 'team', 'role', 'about', 'version'] as const;
export type AboutForm = (typeof ABOUT_FORM)[number];

/** What they are called besides their own name; the first is the French form, which forms show. */
const HEADINGS: Readonly<Record<AboutForm, readonly string[]>> = {
  round: ['passage', 'tour', 'vague', 'survey round', 'code passage'],
  respondent: [
    'répondant',
    'respondent code',
    'respondent id',
    'code répondant',
    'code du répondant',
    'id répondant',
    'your code',
    'votre code',
    'participant',
    'participant code',
    'code participant',
    'code du participant',
  ],
  team: ['équipe', 'team code', 'code équipe', "code de l'équipe", 'your team', 'votre équipe'],
  role: ['rôle', 'rater role', 'rater', 'self or peer', 'soi-même ou pair'],
  about: ['à propos de', 'leader', 'leader code', 'leader rated', 'code leader', 'about whom', 'sur qui'],
  version: ['version', 'form version', '__version__', 'version du formulaire'],
};

/** Columns that survey tools add on their own. */
const USUAL = new Set(
  [
    'timestamp',
    'horodateur',
    'start',
    'end',
    'début',
    'fin',
    'today',
    'deviceid',
    'device id',
    'username',
    'consent',
    'consentement',
    'email',
    'email address',
    'e-mail',
    'adresse e-mail',
    'id',
    'key',
    'submission date',
    'submissiondate',
    'date submitted',
    'startdate',
    'datestamp',
    'last page',
    'lastpage',
    'start language',
    'startlanguage',
    'seed',
    'token',
    'ip address',
    'ipaddr',
    'refurl',
    'collector id',
    'start date',
    'end date',
    'date created',
    'date modified',
    'first name',
    'last name',
    'custom data 1',
    'score',
    'total score',
    'instance id',
    'instanceid',
    'meta/instanceid',
    'status',
    'progress',
    'duration (in seconds)',
    'finished',
    'recorded date',
  ].map(bareName),
);

/** Which of the things besides answers a heading means. */
export function aboutFormMeant(heading: string): AboutForm | undefined {
  const parts = headingParts(heading).map(bareName);
  const same = (names: readonly string[]) => parts.some((part) => names.some((name) => bareName(name) === part));
  return ABOUT_FORM.find((name) => same([name])) ?? ABOUT_FORM.find((name) => same(HEADINGS[name]));
}

/** Whether it is its own name, which goes before those that only mean the same. */
export function isOwnName(heading: string, name: AboutForm): boolean {
  return bareName(heading) === bareName(name);
}

/** A column that a tool adds, and nobody answered. */
export function isUsual(heading: string): boolean {
  return heading.startsWith('_') || USUAL.has(bareName(heading)) || /\/_?(instanceID|start|end|_id)$/i.test(heading);
}

export function sayAboutForm(name: AboutForm, language: Language): string {
  return language === 'fr' ? (HEADINGS[name][0] as string) : name;
}
