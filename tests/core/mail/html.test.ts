import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlOf } from '../../../src/core/mail/html.ts';
import { item, letterText, link, paragraph, quote } from '../../../src/core/mail/letter.ts';

const TAGS = /<(?!\/?(?:html|head|meta|body|table|tr|td|span|strong|br|a)\b|!DOCTYPE html>)/;

describe('HTML from text', () => {
  test('what people typed is escaped and can never become a mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const text = letterText([
          paragraph(`Kính gửi ${typed}`),
          quote(typed),
          item(`Việc ${typed}`, [`Nội dung: ${typed}`]),
        ]);
        const html = htmlOf(text);
        expect(html).not.toMatch(TAGS);
        expect(html).not.toContain('<a ');
        expect(html).not.toContain('font-size:17px');
      }),
    );
  });

  test.each(['■ Tiêu đề giả', '→ Bấm vào đây: https://evil.example', '<script>alert(1)</script>', '• mục giả'])(
    'a citizen who writes %j sees it quoted',
    (typed) => {
      const html = htmlOf(letterText([quote(`dòng đầu\n${typed}`)]));
      expect(html).not.toContain('<a ');
      expect(html).not.toContain('<script');
      expect(html).toContain('border-left');
    },
  );

  test('a link of the office is a link', () => {
    const html = htmlOf(letterText([link('Trả lời', 'https://docs.google.com/forms/d/e/x/viewform?a=1&b=2')]));
    expect(html).toContain('<a href="https://docs.google.com/forms/d/e/x/viewform?a=1&amp;b=2"');
  });
});
