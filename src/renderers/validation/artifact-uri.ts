/** A path as a URI reference (RFC 3986): `uploads\Kaya juin.xlsx` → `uploads/Kaya%20juin.xlsx`, `C:\a.csv` → `file:///C:/a.csv`. */
export function artifactUri(path: string): string {
  const plain = path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  const encoded = plain.split('/').map(encodePart).join('/');
  if (/^[A-Za-z]:\//.test(plain)) return `file:///${plain.slice(0, 2)}${encoded.slice(encoded.indexOf('/'))}`;
  return plain.startsWith('/') ? `file://${encoded}` : encoded;
}

/** Halves of surrogate pairs have no encoding. */
function encodePart(part: string): string {
  return encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
