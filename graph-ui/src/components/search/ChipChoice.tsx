import { Chip } from '@mantine/core';
import classes from './ChipChoice.module.css';

interface ChipChoiceProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** A choice among a few, each in sight. */
export function ChipChoice<Value extends string>({
  legend,
  options,
  value,
  onChange,
}: ChipChoiceProps<Value>) {
  return (
    <fieldset className={classes.choice} data-control="filters">
      <legend>{legend}</legend>
      <Chip.Group
        value={value}
        onChange={(chosen) => {
          const option = options.find((each) => each.value === chosen);
          if (option) onChange(option.value);
        }}
      >
        {options.map((option) => (
          <Chip key={option.value} value={option.value} variant="outline" size="sm">
            {option.label}
          </Chip>
        ))}
      </Chip.Group>
    </fieldset>
  );
}
