import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { makeAlarm } from '../../../src/page/make-alarm.ts';

it('rings once, when its time has come', async () => {
  const start = performance.now();
  const rung: number[] = [];
  makeAlarm(() => rung.push(performance.now() - start)).set(30);
  await sleep(150);
  expect(rung).toHaveLength(1);
  expect(rung[0]).toBeGreaterThanOrEqual(30);
});

it('is put off by setting it again', async () => {
  const start = performance.now();
  const rung: number[] = [];
  const alarm = makeAlarm(() => rung.push(performance.now() - start));
  alarm.set(20);
  alarm.set(120);
  await vi.waitFor(() => expect(rung).toHaveLength(1));
  await sleep(50);
  expect(rung).toHaveLength(1);
  expect(rung[0]).toBeGreaterThanOrEqual(120);
});

it('is brought forward by setting it again, and is silent at the later time', async () => {
  const ring = vi.fn<() => void>();
  const alarm = makeAlarm(ring);
  alarm.set(600);
  alarm.set(10);
  await vi.waitFor(() => expect(ring).toHaveBeenCalledOnce(), { timeout: 590 });
  await sleep(700);
  expect(ring).toHaveBeenCalledOnce();
});

it('stays silent when it is cleared, and can be set after that', async () => {
  const ring = vi.fn<() => void>();
  const alarm = makeAlarm(ring);
  alarm.set(20);
  alarm.clear();
  await sleep(80);
  expect(ring).not.toHaveBeenCalled();
  alarm.set(20);
  await vi.waitFor(() => expect(ring).toHaveBeenCalledOnce());
});

it('can be set again as it rings', async () => {
  let rung = 0;
  const alarm = makeAlarm(() => {
    rung++;
    if (rung < 3) alarm.set(5);
  });
  alarm.set(5);
  await vi.waitFor(() => expect(rung).toBe(3));
});
