/** The page's own style: A4 landscape when printed, grey print keeps statuses apart by letter, border and shade. */
export const STYLE = `
:root { font: 15px/1.45 Arial, Helvetica, sans-serif; color: #111; }
body { max-width: 1120px; margin: 24px auto; padding: 0 20px; }
header h1 { font-size: 26px; margin: 0; }
header p { margin: 4px 0 0; color: #555; }
section { margin-top: 32px; }
h2 { font-size: 21px; border-bottom: 2px solid #111; padding-bottom: 4px; margin: 0 0 12px; }
h3 { font-size: 16px; margin: 20px 0 6px; }
.lead { font-size: 18px; font-weight: bold; margin: 0 0 12px; }
.note, caption, .back { color: #555; font-size: 13px; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
th, td { padding: 5px 8px; border-bottom: 1px solid #ddd; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { border-bottom: 2px solid #111; overflow-wrap: normal; }
td.right, th.right { text-align: right; }
td.number { white-space: nowrap; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
td.center, th.center { text-align: center; }
a { color: inherit; }
.status { display: inline-block; min-width: 26px; padding: 1px 6px; text-align: center; font-weight: bold; border: 1.5px solid #111; border-radius: 3px; white-space: nowrap; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.status-R { background: #a3161b; color: #fff; border-color: #a3161b; }
.status-AR { background: #f0a030; border-color: #8a5200; border-style: double; border-width: 3px; }
.status-AG { background: #fdeeb0; border-color: #8a7a30; }
.status-G { background: #fff; color: #0b5d1e; border-color: #0b5d1e; }
.status-none { background: #fff; color: #555; border: 1.5px dashed #777; font-weight: normal; }
.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(190px, 1fr)); gap: 10px; margin: 0 0 16px; }
.figures div { border: 1px solid #ccc; padding: 8px 10px; }
.figures dt { color: #555; font-size: 13px; }
.figures dd { margin: 2px 0 0; font-size: 19px; font-weight: bold; }
.callout { border: 1px solid #999; border-left: 6px solid #777; padding: 8px 14px; margin: 14px 0; break-inside: avoid; }
.callout.decision { border-left-color: #a3161b; }
.callout.caveat { border-left-color: #d08a10; border-left-style: double; }
.callout h3 { margin: 0 0 4px; }
.callout ul, .callout ol { margin: 0; padding-left: 22px; }
figure { margin: 16px 0; break-inside: avoid; }
figure svg { width: 100%; height: auto; max-width: 960px; }
.spark { width: 96px; height: 24px; }
.bar { display: inline-block; width: 70px; height: 9px; margin-left: 8px; background: linear-gradient(#bbb, #bbb) 50% 0 / 1px 100% no-repeat; position: relative; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.bar i { position: absolute; top: 0; bottom: 0; background: #444; }
.bar i.behind { background: #a3161b; }
.back { float: right; }
@page { size: A4 landscape; margin: 12mm; }
@media print {
  body { max-width: none; margin: 0; padding: 0; }
  section { margin-top: 0; }
  section.summary, section.subject { break-after: page; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  .wide { overflow: visible; }
  .back { display: none; }
}
`;

/** Heat maps: cells that touch, their shade printed as it is. */
export const HEAT_STYLE = `
td.heat { text-align: center; border: 1px solid #fff; font-weight: bold; vertical-align: middle; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
td.heat.none { border: 1px dashed #bbb; }
`;
