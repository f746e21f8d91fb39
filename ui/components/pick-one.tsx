import { ComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { useText } from '../text.ts';

interface Option {
  readonly id: string;
  readonly name: string;
  readonly detail?: string;
}

interface PickOneProps {
  readonly label: string;
  readonly placeholder: string;
  /** Undefined: they are on their way. */
  readonly options: readonly Option[] | undefined;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
  readonly error?: string | undefined;
}

/** Picks one of many by typing a part of its name. */
export function PickOne({ label, placeholder, options, chosen, onChoose, error }: PickOneProps) {
  const { app } = useText();
  return (
    <ComboBox
      className="field pick-one"
      defaultItems={options ?? []}
      // Whatever were typed before the options are there would be lost when they come.
      isDisabled={options === undefined}
      selectedKey={chosen ?? null}
      onSelectionChange={(key) => onChoose(key === null ? undefined : String(key))}
      isInvalid={error !== undefined}
      menuTrigger="focus"
      allowsEmptyCollection
      isRequired
    >
      <Label>{label}</Label>
      <Input placeholder={options === undefined ? app.loading : placeholder} />
      <FieldError className="field-error">{error}</FieldError>
      <Popover className="popover">
        <ListBox<Option> className="options" renderEmptyState={() => <p className="option subtle">{app.noMatch}</p>}>
          {({ id, name, detail }) => (
            <ListBoxItem id={id} textValue={name} className="option">
              <Text slot="label">{name}</Text>
              {detail !== undefined && <Text slot="description">{detail}</Text>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
