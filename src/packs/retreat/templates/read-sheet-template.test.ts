import { describe, expect, it } from 'vitest';
import { UserError } from '../../../core/user-error.ts';
import { readSheetTemplate } from './read-sheet-template.ts';

function wrong(...lines: string[]): string {
  try {
    readSheetTemplate(lines.join('\n'), 'evaluation.md');
  } catch (error) {
    if (error instanceof UserError) return error.line;
    throw error;
  }
  return 'nothing wrong';
}

describe('a template', () => {
  it('is read with its texts, form lines and repeated parts', () => {
    const text = [
      '\uFEFF<!-- a remark',
      'over {two} lines -->',
      '# Title {retreat}',
      '',
      '**Main',
      'sentence**',
      '- one',
      '  goes on',
      '* two',
      '[for each priority]',
      '## {priority}',
      '[lines] Why',
      '| A | B |',
      '|---|:------:|',
      '| {chain} |',
      '[end]',
    ];
    text[14] = '| {chain} |  |';
    expect(readSheetTemplate(text.join('\r\n'), 'x.md')).toEqual({
      title: [{ text: 'Title ' }, { name: 'retreat', mayBeEmpty: false }],
      parts: [
        { kind: 'paragraph', tone: 'lead', lines: [[{ text: 'Main' }], [{ text: 'sentence' }]] },
        { kind: 'list', items: [[{ text: 'one' }, { text: ' ' }, { text: 'goes on' }], [{ text: 'two' }]] },
        {
          kind: 'each',
          of: 'priority',
          parts: [
            { kind: 'page', text: [{ name: 'priority', mayBeEmpty: false }] },
            { kind: 'lines', label: [{ text: 'Why' }], lines: 3 },
            {
              kind: 'grid',
              columns: [[{ text: 'A' }], [{ text: 'B' }]],
              widths: [3, 8],
              rows: [[[{ name: 'chain', mayBeEmpty: false }], []]],
              blank: 0,
            },
          ],
        },
      ],
    });
  });

  it('tells main sentences and small print from text, and leaves marked words in it', () => {
    const { parts } = readSheetTemplate('# T\n**Main {venue}**\nplain\n*small\nprint*\n**a** and **b**\n*open', 'x.md');
    expect(parts).toMatchObject([
      { tone: 'lead', lines: [[{ text: 'Main ' }, { name: 'venue' }]] },
      { lines: [[{ text: 'plain' }]] },
      { tone: 'note', lines: [[{ text: 'small' }], [{ text: 'print' }]] },
      { lines: [[{ text: '**a** and **b**' }], [{ text: '*open' }]] },
    ]);
  });

  it('keeps a colon in a question: the last before the first bar ends it', () => {
    const { parts } = readSheetTemplate('# T\n[choice] Question : really? : a: b | c', 'x.md');
    expect(parts).toEqual([{ kind: 'choice', label: [{ text: 'Question : really? : a' }], options: [[{ text: 'b' }], [{ text: 'c' }]] }]);
  });
});

describe('a template that does not hold is refused at its place', () => {
  it.each<[string, string[], RegExp]>([
    ['empty', [''], /^evaluation\.md, line 1, column 1: Unexpected template without a title, expected "# "/],
    ['text before the title', ['', '  Hello', '# T'], /^evaluation\.md, line 2, column 3: Unexpected template without a title/],
    ['an empty title', ['#'], /^evaluation\.md, line 1, column 1: Unexpected template without a title/],
    ['a second title', ['# T', '# U'], /^evaluation\.md, line 2, column 1: Unexpected "# U", expected ## .*A sheet has one title/],
    ['a deep heading', ['# T', '#### U'], /^evaluation\.md, line 2, column 1: Unexpected "#### U"/],
    ['an unknown name', ['# T', 'At {venu}.'], /^evaluation\.md, line 2, column 4: Unexpected \{venu\}, expected \{venue\}\. Known here: /],
    ['a name like none', ['# T', '{xyzzyqq}'], /^evaluation\.md, line 2, column 1: Unexpected \{xyzzyqq\}, expected one of \{ministry\}/],
    ['an unknown name between marks', ['# T', '**At {x}**'], /^evaluation\.md, line 2, column 6: Unexpected \{x\}/],
    ['an empty name', ['# T', 'a {} b'], /^evaluation\.md, line 2, column 3: Unexpected \{\}/],
    ['an open brace', ['# T', '- a {venue'], /^evaluation\.md, line 2, column 5: Unexpected \{ without \}/],
    [
      'a name outside of its part',
      ['# T', '[lines 2] {owner}'],
      /line 2, column 11: Unexpected \{owner\} here, expected it inside \[for each priority\] … \[end\]\. Move it there/,
    ],
    ['a name of another part', ['# T', '[for each group]', '{owner}', '[end]'], /line 3, column 1: .*inside \[for each priority\]/],
    [
      'an unknown form line',
      ['# T', '[line 3] a'],
      /line 2, column 1: Unexpected form line \[line\], expected "lines"\. Correct it, as in \[lines 4\]/,
    ],
    [
      'a form line like none',
      ['# T', '[photograph]'],
      /line 2, column 1: Unexpected form line \[photograph\], expected one of lines, choice/,
    ],
    ['a link', ['# T', '[See](x)'], /line 2, column 1: Unexpected form line/],
    ['an open bracket', ['# T', '[lines 4 a'], /line 2, column 1: Unexpected \[ without \]/],
    ['a wrong number', ['# T', '[lines many] a'], /line 2, column 8: Unexpected "many", expected a whole number from 1 to 40/],
    ['a number too large', ['# T', '[lines 41] a'], /line 2, column 8: Unexpected "41"/],
    ['no lines', ['# T', '[lines 0] a'], /line 2, column 8: Unexpected "0"/],
    [
      'a choice without answers',
      ['# T', '[choice] How?'],
      /line 2, column 10: Unexpected \[choice\] without a colon and its options, expected it\. Write it as in/,
    ],
    ['a choice with a number', ['# T', '[choice 3] a: b'], /line 2, column 9: Unexpected "3" in \[choice\]/],
    ['a chain without steps', ['# T', '[chain 2] a:'], /line 2, column 11: Unexpected \[chain\] without a colon and its steps/],
    [
      'a matrix without an axis',
      ['# T', '[matrix] up: a | fields: a / b / c / d'],
      /line 2, column 10: Unexpected \[matrix\] without "across:"/,
    ],
    [
      'a matrix of three',
      ['# T', '[matrix] across: a | up: b | fields: a / b / c'],
      /line 2, column 38: Unexpected 3 fields in \[matrix\], expected 4/,
    ],
    ['a wrong key', ['# T', '[matrix] acros: a | up: b'], /line 2, column 10: Unexpected "acros: a" in \[matrix\], expected "across:"/],
    ['a key twice', ['# T', '[matrix] up: a | up: b'], /line 2, column 18: Unexpected second "up:" in \[matrix\]/],
    ['a wrong name in a field', ['# T', '[matrix] across: a | up: b | fields: a / b / {x} / d'], /line 2, column 46: Unexpected \{x\}/],
    ['a wrong name in a cell', ['# T', '| a | b |', '|---|---|', '| a | {periods} |'], /line 4, column 7: Unexpected \{periods\} here/],
    ['a table without dashes', ['# T', '| a | b |', '| c | d |'], /line 3, column 1: Unexpected table without a line of dashes/],
    ['a table of headings', ['# T', '| a | b |'], /line 2, column 1: Unexpected table without a line of dashes/],
    ['a cell too many', ['# T', '| a |', '|---|', '| b | c |'], /line 4, column 1: Unexpected 2 cells, expected 1/],
    ['blank rows of nothing', ['# T', 'Text', '[blank 3]'], /line 3, column 1: Unexpected \[blank\] without a table above it/],
    [
      'an unknown part',
      ['# T', '[for each prioriti]', '[end]'],
      /line 2, column 1: Unexpected \[for each prioriti\], expected \[for each priority\]/,
    ],
    ['a part for nothing', ['# T', '[for]'], /line 2, column 1: Unexpected \[for\], expected \[for each priority\], \[for each group\]/],
    [
      'a part in a part',
      ['# T', '[for each priority]', '[for each group]', '[end]'],
      /line 3, column 1: .* inside \[for each priority\], expected \[end\] first/,
    ],
    ['an end of nothing', ['# T', '[end]'], /line 2, column 1: Unexpected \[end\] without/],
    [
      'a part without end',
      ['# T', 'a', '[for each item]', 'b'],
      /line 3, column 1: Unexpected end of the template inside \[for each item\], expected \[end\]/,
    ],
  ])('%s', (_, lines, line) => {
    expect(wrong(...lines)).toMatch(line);
  });
});
