const CLINICS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'] as const;

const PLACES = `code,name,parent,level\nR,Rwanda,,country\nGK,Gakenke,R,district\n${CLINICS.map((one) => `${one},HC ${one},GK,facility\n`).join('')}`;

/** A district of ten clinics that each must report OPD visits by the 5th. */
export const HMIS_WORKSPACE: Readonly<Record<string, string>> = {
  'places.csv': PLACES,
  'reports.csv': 'data_set,elements,period_type,who,deadline_days\nHMIS,OPD visits,monthly,facility,5\n',
};

/** OPD visits in June 2026 of the first so many clinics. */
export function hmisUpload(clinics: number): string {
  const rows = CLINICS.slice(0, clinics).map((one, index) => `HC ${one},OPD visits,2026-06,${80 + index}\n`);
  return `facility,indicator,period,value\n${rows.join('')}`;
}

/** When the reports of June came: so many on 4 July, the rest on 20 July. @param dates of some clinics instead */
export function submissions(onTime: number, dates: Readonly<Record<string, string>> = {}): string {
  const rows = CLINICS.map((one, index) => `HMIS,${one},2026-06,${dates[one] ?? (index < onTime ? '2026-07-04' : '2026-07-12')}\n`);
  return `data_set,place,period,received\n${rows.join('')}`;
}
