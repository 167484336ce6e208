import type { ComponentChildren, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { download } from '../../components/download.ts';
import { Notice } from '../../components/notice.tsx';
import { useWords } from '../../components/words.ts';
import { useArrowKeys } from './use-arrow-keys.ts';
import { pictureOf } from './picture-of.ts';
import { writeCsv, type ChartTable } from './chart-table.ts';

/** A chart with all that belongs to it. */
export interface ChartFrameProps {
  readonly title: string;
  /** The beginning of the names of its files. */
  readonly fileName: string;
  readonly table: ChartTable;
  /** One `<svg>`; what can be read in it has the attribute `data-point`. */
  readonly children: ComponentChildren;
}

/**
 * What every chart can do: be read point by point with the arrow keys, be seen as a table, and be taken along.
 *
 * @param props - The chart.
 * @returns A figure with its table and its ways out.
 */
export function ChartFrame(props: ChartFrameProps): JSX.Element {
  const { title, table, children } = props;
  const { say } = useWords();
  const figure = useRef<HTMLElement>(null);
  useArrowKeys(figure);
  return (
    <div class="chart">
      <figure class="trend-figure" aria-label={title} ref={figure}>
        {children}
      </figure>
      <div class="chart-foot small">
        <details>
          <summary aria-label={say.chart.tableOf(title)}>{say.chart.table}</summary>
          <div class="wide-table">
            <TableOf table={table} />
          </div>
        </details>
        <WaysOut {...props} drawing={() => figure.current?.querySelector('svg') ?? null} />
      </div>
    </div>
  );
}

interface WaysOutProps extends Omit<ChartFrameProps, 'children'> {
  readonly drawing: () => SVGSVGElement | null;
}

function WaysOut({ title, fileName, table, drawing }: WaysOutProps): JSX.Element {
  const { say } = useWords();
  const [isFailed, setIsFailed] = useState(false);
  const takePicture = async (): Promise<void> => {
    const drawn = drawing();
    const made = drawn === null ? null : await pictureOf(drawn, title);
    setIsFailed(made?.ok !== true);
    if (made?.ok === true) download(made.value, `${fileName}.png`);
  };
  const takeTable = (): void => {
    // The mark at the beginning tells spreadsheets that it is UTF-8.
    const content = new Blob(['\uFEFF', writeCsv(table)], { type: 'text/csv' });
    download(content, `${fileName}.csv`);
  };
  return (
    <fieldset class="buttons chart-tools">
      <legend class="unseen">{say.chart.tools(title)}</legend>
      <button
        type="button"
        class="button small quiet"
        aria-label={say.chart.pictureOf(title)}
        onClick={() => void takePicture()}
      >
        {say.chart.picture}
      </button>
      <button
        type="button"
        class="button small quiet"
        aria-label={say.chart.csvOf(title)}
        onClick={takeTable}
      >
        {say.chart.csv}
      </button>
      {isFailed && <Notice tone="bad">{say.chart.failed}</Notice>}
    </fieldset>
  );
}

function TableOf({ table }: { readonly table: ChartTable }): JSX.Element {
  return (
    <table class="table">
      <thead>
        <tr>
          {table.head.map((name) => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([name, ...fields], at) => (
          <tr key={at}>
            <th scope="row">{name?.text}</th>
            {fields.map(({ text }, column) => (
              <td key={column}>{text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
