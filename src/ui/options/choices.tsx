import { useId } from 'preact/hooks';

interface Props<Value extends string> {
  legend: string;
  options: { value: Value; label: string; note?: string }[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

/** One of a few, as radio buttons. */
export function Choices<Value extends string>({ legend, options, chosen, onChoose }: Props<Value>) {
  const name = useId();
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {options.map(({ value, label, note }) => (
        <label key={value} class="choice">
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>
            {label}
            {note && <span class="note soft">{note}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
