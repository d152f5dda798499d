import { ChartColumn, Table2 } from 'lucide-react';
import { useState } from 'react';
import { Bar, BarChart, CartesianGrid, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { formatCount, formatMoney } from '../../shared/text/format.ts';
import { dayTexts } from '../../shared/text/screens/day/day.ts';
import type { WordKey } from '../../shared/text/words/en.ts';
import { words } from '../../shared/text/words/words.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { usePlace, useWords } from '../words/words-context.tsx';
import { busyHours, largest } from './chart-data.ts';
import { ChartFigure } from './chart-figure.tsx';
import type { DayFigures } from './day-view.ts';

const axis = { stroke: 'var(--edge)', tick: { fill: 'var(--ink)', fontSize: 14 }, tickLine: false } as const;
const label = { fill: 'var(--ink)', fontSize: 14 } as const;

/** Sales by hour and what came in by tender: drawn to be seen at a glance, and as tables for whoever would rather read. */
export function DayCharts({ totals }: { readonly totals: DayFigures }) {
  const say = useWords(dayTexts);
  const tenderName = useWords(words);
  const { currency, locale } = usePlace();
  const [isTable, setTable] = useState(false);
  const money = (amountMinor: number): string => formatMoney({ amountMinor, currency }, locale);
  const hours = busyHours(totals.byHour);
  const tenders = totals.tenders
    .map(({ kind, count, amountMinor }) => ({ name: tenderName(`tender.${kind}` as WordKey), count, amountMinor }))
    .toSorted((a, b) => b.amountMinor - a.amountMinor);
  const busiest = largest(hours, ({ netMinor }) => netMinor);
  const main = largest(tenders, ({ amountMinor }) => amountMinor);
  // As wide as the longest name, so that none is cut.
  const nameWidth = Math.max(0, ...tenders.map(({ name }) => widthOf(name)));
  return (
    <section className="stack">
      <div className="day-sheets day-charts-place">
        <ChartFigure
          title={say('chart.hours')}
          summary={busiest && say('chart.hours.said', { hour: busiest.hour, amount: money(busiest.netMinor) })}
          isTable={isTable}
          heads={[say('chart.hour'), say('chart.visits'), say('figures.before-tax')]}
          rows={hours.map(({ hour, count, netMinor }) => [hour, formatCount(count, locale), money(netMinor)])}
        >
          <ResponsiveContainer width="100%" height={chartHeightPx}>
            <BarChart data={hours} margin={{ top: 24, right: 8, bottom: 0, left: 8 }} accessibilityLayer={false}>
              <CartesianGrid vertical={false} stroke="var(--line)" />
              <XAxis dataKey="hour" {...axis} />
              <YAxis hide domain={[0, 'dataMax']} />
              <Bar
                dataKey="netMinor"
                fill="var(--accent)"
                radius={[4, 4, 0, 0]}
                maxBarSize={56}
                isAnimationActive={false}
              >
                {/* Beyond half a day of hours the figures would run into each other; the table has them. */}
                {hours.length <= labelledHoursAtMost && (
                  <LabelList dataKey="netMinor" position="top" formatter={sayAmount(money)} {...label} />
                )}
              </Bar>
            </BarChart>
          </ResponsiveContainer>
        </ChartFigure>
        <ChartFigure
          title={say('figures.tenders')}
          summary={main && say('chart.tenders.said', { tender: main.name, amount: money(main.amountMinor) })}
          isTable={isTable}
          heads={[say('figures.tender'), say('figures.count'), say('figures.amount')]}
          rows={tenders.map(({ name, count, amountMinor }) => [name, formatCount(count, locale), money(amountMinor)])}
        >
          <ResponsiveContainer width="100%" height={chartHeightPx}>
            <BarChart
              data={tenders}
              layout="vertical"
              margin={{ top: 8, right: 88, bottom: 8, left: 8 }}
              accessibilityLayer={false}
            >
              <XAxis type="number" hide domain={[0, 'dataMax']} />
              <YAxis type="category" dataKey="name" width={nameWidth} {...axis} axisLine={false} />
              <Bar
                dataKey="amountMinor"
                fill="var(--accent)"
                radius={[0, 4, 4, 0]}
                maxBarSize={32}
                isAnimationActive={false}
              >
                <LabelList dataKey="amountMinor" position="right" formatter={sayAmount(money)} {...label} />
              </Bar>
            </BarChart>
          </ResponsiveContainer>
        </ChartFigure>
      </div>
      <div>
        <ActionButton
          label={say(isTable ? 'chart.as-chart' : 'chart.as-table')}
          keyName="T"
          icon={isTable ? ChartColumn : Table2}
          onAct={() => setTable(!isTable)}
        />
      </div>
    </section>
  );
}

const chartHeightPx = 240;
const labelledHoursAtMost = 8;

const sayAmount =
  (money: (amountMinor: number) => string) =>
  (value: unknown): string =>
    typeof value === 'number' ? money(value) : '';

/** Room for a name on the axis, in pixels: Han characters are twice as wide as Latin ones. */
const widthOf = (name: string): number =>
  16 + Array.from(name).reduce((width, character) => width + (/\p{Script=Han}/u.test(character) ? 15 : 8), 0);
