/** Takes words out of sight and leaves them to assistive technology. */
export const heardStyles = `
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`;
