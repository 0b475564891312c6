import { expect, test } from 'vitest';
import { addContentType, addRelationship, NO_RELATIONSHIPS, relationshipsPath } from './relationships.ts';

test('ids go on from the greatest one that is there', () => {
  const first = addRelationship(NO_RELATIONSHIPS, 'drawing', '../drawings/drawing1.xml');
  expect(first.id).toBe('rId1');
  const third = addRelationship(first.text.replace('rId1', 'rId7'), 'table', '../tables/table1.xml');
  expect(third.id).toBe('rId8');
  expect(third.text).toContain('Id="rId7"');
  expect(third.text.endsWith('Target="../tables/table1.xml"/></Relationships>')).toBe(true);
});

test('an empty element opens', () => {
  expect(addRelationship('<Relationships xmlns="x"/>', 'chart', 'c.xml').text).toMatch(
    /^<Relationships xmlns="x"><Relationship .*\/><\/Relationships>$/u,
  );
});

test('a part is declared once', () => {
  const once = addContentType('<Types></Types>', '/xl/a.xml', 'text/x');
  expect(addContentType(once, '/xl/a.xml', 'text/x')).toBe(once);
  expect(once).toBe('<Types><Override PartName="/xl/a.xml" ContentType="text/x"/></Types>');
});

test('a part’s relationships lie beside it', () => {
  expect(relationshipsPath('xl/worksheets/sheet1.xml')).toBe('xl/worksheets/_rels/sheet1.xml.rels');
});
