import { render } from 'preact';
import { describe, expect, it, onTestFinished } from 'vitest';
import '../../../extension/tokens.css';
import { ChartFrame } from '../../../extension/dashboard/charts/chart-frame.tsx';
import { numberCell, textCell, writeCsv } from '../../../extension/dashboard/charts/chart-table.ts';
import { linkPoint, readPoint } from '../../../extension/dashboard/charts/move-point.ts';
import { pictureOf } from '../../../extension/dashboard/charts/picture-of.ts';
import { violationsOn } from './draw-dashboard.tsx';

describe('ChartFrame', () => {
  it('is reached by Tab at its newest point, and read by arrow keys', async () => {
    const page = drawn();
    const open = [...page.querySelectorAll<SVGElement>('[data-point]')];
    expect(open.map((point) => point.getAttribute('tabindex'))).toEqual(['-1', '-1', '0']);
    open[2]?.focus();
    press('ArrowLeft');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('February: 4');
    expect(open.map((point) => point.getAttribute('tabindex'))).toEqual(['-1', '0', '-1']);
    press('Home');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('January: nobody');
    press('ArrowLeft');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('January: nobody');
    press('End');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('March: 5');
    expect(await violationsOn(page)).toEqual([]);
  });

  it('holds the same as a table, closed until it is wished for', () => {
    const page = drawn();
    expect(page.querySelector('details')?.open).toBe(false);
    const rows = [...page.querySelectorAll('tbody tr')].map((row) => row.textContent);
    expect(rows).toEqual(['January–', 'February4', 'March5']);
  });

  it('is drawn as a picture in the colours in which it is seen', async () => {
    const page = drawn();
    const drawing = page.querySelector('svg');
    if (drawing === null) throw new Error('There is no drawing.');
    const picture = await pictureOf(drawing, 'Stars');
    if (!picture.ok) throw new Error(picture.failure);
    const image = await createImageBitmap(picture.value);
    expect([image.width, image.height]).toEqual([(300 + 32) * 2, (100 + 64) * 2]);
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const [red, green, blue] =
      context?.getImageData((16 + 150) * 2, (48 + 50) * 2, 1, 1).data ?? [];
    expect([red, green, blue]).toEqual([0, 128, 0]);
  });
});

describe('writeCsv', () => {
  it.each([
    { text: '=1+1', field: "'=1+1" },
    { text: '+49 30', field: "'+49 30" },
    { text: '-5', field: "'-5" },
    { text: '@me', field: "'@me" },
    { text: '\tx', field: "'\tx" },
    { text: 'a,"b"', field: '"a,""b"""' },
    { text: '=A1,B1', field: '"\'=A1,B1"' },
    { text: 'two\nlines', field: '"two\nlines"' },
  ])('makes $text harmless', ({ text, field }) => {
    expect(writeCsv({ head: ['x'], rows: [[textCell(text)]] })).toBe(`x\r\n${field}\r\n`);
  });

  it('writes numbers as numbers, below zero, too', () => {
    const row = [textCell('a'), numberCell(-0.25, String), numberCell(null, String)];
    expect(writeCsv({ head: ['x', 'y', 'z'], rows: [row] })).toBe('x,y,z\r\na,-0.25,\r\n');
  });
});

function drawn(): HTMLElement {
  const page = document.createElement('div');
  document.body.append(page);
  render(
    <ChartFrame
      title="Stars"
      fileName="stars"
      table={{
        head: ['Time', 'Stars'],
        rows: [month('January', null), month('February', 4), month('March', 5)],
      }}
    >
      <svg width="300" height="100">
        <style>{'.field { fill: green }'}</style>
        <rect class="field" width="300" height="100" />
        <g {...readPoint('January: nobody', 0, 3)} />
        <a href="#/february" {...linkPoint('February: 4', 1, 3)}>
          <circle r="5" cx="150" cy="20" />
        </a>
        <a href="#/march" {...linkPoint('March: 5', 2, 3)}>
          <circle r="5" cx="250" cy="20" />
        </a>
      </svg>
    </ChartFrame>,
    page,
  );
  onTestFinished(() => {
    render(null, page);
    page.remove();
  });
  return page;
}

function press(key: string): void {
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
}

function month(name: string, value: number | null): readonly ReturnType<typeof textCell>[] {
  return [textCell(name), numberCell(value, String)];
}
