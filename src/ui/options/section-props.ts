import type { Settings } from '../../session/settings.ts';

export type Change = (change: Partial<Settings>) => void;

export interface SectionProps {
  settings: Settings;
  onChange: Change;
}
