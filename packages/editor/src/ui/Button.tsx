import { Icon, type IconNode } from '@sojourn/react/kit';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { ButtonRoot } from './Button.styles';

export interface ButtonProps extends ComponentPropsWithoutRef<'button'> {
  /** @defaultValue 'plain' */
  look?: 'plain' | 'primary' | 'quiet' | 'danger' | undefined;
  icon?: IconNode | undefined;
}

/** A button of the editor. Renders a `<button>`. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { look = 'plain', icon, children, ...rest },
  ref,
) {
  return (
    <ButtonRoot type="button" data-look={look} {...rest} ref={ref}>
      {icon && <Icon node={icon} />}
      {children}
    </ButtonRoot>
  );
});
