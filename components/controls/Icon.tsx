interface IconProps {
  /** In a square of 24: see `icons.ts`. */
  readonly path: string;
  /** In pixels at the default font size. */
  readonly size?: number;
}

/** A decorative icon, hidden from screen readers. */
export const Icon = ({ path, size = 16 }: IconProps) => (
  <svg class="icon" width={`${size / 16}rem`} height={`${size / 16}rem`} viewBox="0 0 24 24" aria-hidden="true">
    <path d={path} />
  </svg>
);
