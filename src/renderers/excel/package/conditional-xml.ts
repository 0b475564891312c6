/** Data bars and sparklines: both live partly or wholly in Microsoft's 2009 extensions ([MS-XLSX] 2.6). */
import { cellName } from '../../../core/source.ts';
import { HEAT_DARKEST, LIGHT_TEXT_FROM } from '../../heat.ts';
import { areaName, absoluteArea } from '../layout/cell-address.ts';
import type { Area, HeatMap, SheetPlan, Sparkline } from '../layout/sheet-plan.ts';
import { xml } from '../text/safe-text.ts';

const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const XM = 'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
const AHEAD = 'FFC3D4E6';
const BEHIND = 'FFE7B3A6';
const PAST = 'FF9DB7D1';
const INK = 'FF1F4E79';
const COLOURED = ['Series', 'Negative', 'Axis', 'Markers', 'First', 'Last', 'High', 'Low'];

/** Excel wants an id that links the two halves of a data bar; it must be the same on every day. */
function barId(index: number): string {
  return `{00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}}`;
}

function plainBar(area: Area, index: number): string {
  const bar = `<dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="${AHEAD}"/></dataBar>`;
  const link = `<extLst><ext ${X14} uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${barId(index)}</x14:id></ext></extLst>`;
  const rule = `<cfRule type="dataBar" priority="${index + 1}">${bar}${link}</cfRule>`;
  return `<conditionalFormatting sqref="${areaName(area)}">${rule}</conditionalFormatting>`;
}

/** Bars to both sides of zero, other in colour and in grey where they are negative. */
function extendedBar(area: Area, index: number): string {
  const ends = '<x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/>';
  const colours = `<x14:negativeFillColor rgb="${BEHIND}"/><x14:axisColor rgb="FF44546A"/>`;
  const bar = `<x14:dataBar minLength="0" maxLength="100" gradient="0">${ends}${colours}</x14:dataBar>`;
  return `<x14:conditionalFormatting ${XM}><x14:cfRule type="dataBar" id="${barId(index)}">${bar}</x14:cfRule><xm:sqref>${areaName(area)}</xm:sqref></x14:conditionalFormatting>`;
}

/** Letters turn white on dark ground; the rule's look is the workbook's first (`withWhiteLetters`). */
function heatXml({ areas, whole }: HeatMap, priority: number): string {
  const cells = areas.map(areaName).join(' ');
  const letters = `<cfRule type="cellIs" dxfId="0" priority="${priority}" operator="greaterThanOrEqual"><formula>${LIGHT_TEXT_FROM * whole}</formula></cfRule>`;
  const ends = `<cfvo type="num" val="0"/><cfvo type="num" val="${whole}"/>`;
  const scale = `<colorScale>${ends}<color rgb="FFFFFFFF"/><color rgb="FF${HEAT_DARKEST}"/></colorScale>`;
  return `<conditionalFormatting sqref="${cells}">${letters}<cfRule type="colorScale" priority="${priority + 1}">${scale}</cfRule></conditionalFormatting>`;
}

const DXFS = /<dxfs\b[^>]*\/>|<dxfs\b[^>]*>\s*<\/dxfs>/u;

/** Adds the look that heat maps use. @throws where the workbook has such looks of its own: the rule counts on being first */
export function withWhiteLetters(styles: string): string {
  if (!DXFS.test(styles)) throw new Error('Unexpected styles part, expected no conditional looks');
  return styles.replace(DXFS, '<dxfs count="1"><dxf><font><color rgb="FFFFFFFF"/></font></dxf></dxfs>');
}

export function conditionalFormattingXml(plan: SheetPlan): string {
  const heats = plan.heats.map((heat, index) => heatXml(heat, plan.bars.length + 1 + index * 2));
  return [...plan.bars.map(plainBar), ...heats].join('');
}

/**
 * Columns, because LibreOffice prints no lines; each from its own floor, so that the smallest is still seen.
 * A floor of its own makes each sparkline a group of its own.
 */
function sparklineXml(plan: SheetPlan, { row, column, data, floor }: Sparkline): string {
  const cells = xml(absoluteArea(plan.name, data).replaceAll('$', ''));
  const spark = `<x14:sparkline><xm:f>${cells}</xm:f><xm:sqref>${cellName(column, row)}</xm:sqref></x14:sparkline>`;
  const colours = COLOURED.map((name) => `<x14:color${name} rgb="${name === 'Last' ? INK : PAST}"/>`).join('');
  const axis = `manualMin="${floor}" minAxisType="custom"`;
  return `<x14:sparklineGroup ${axis} type="column" displayEmptyCellsAs="gap" last="1">${colours}<x14:sparklines>${spark}</x14:sparklines></x14:sparklineGroup>`;
}

function sparklinesXml(plan: SheetPlan): string {
  return `<x14:sparklineGroups ${XM}>${plan.sparklines.map((sparkline) => sparklineXml(plan, sparkline)).join('')}</x14:sparklineGroups>`;
}

export function extensionsXml(plan: SheetPlan): string {
  const bars = `<ext ${X14} uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>${plan.bars.map(extendedBar).join('')}</x14:conditionalFormattings></ext>`;
  const lines = `<ext ${X14} uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}">${sparklinesXml(plan)}</ext>`;
  const parts = [plan.bars.length > 0 ? bars : '', plan.sparklines.length > 0 ? lines : ''].join('');
  return parts === '' ? '' : `<extLst>${parts}</extLst>`;
}
