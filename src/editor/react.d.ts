/** The little of React (https://react.dev) that the editor's own fields need; it comes without types. */
declare module 'react' {
  export interface ReactElement {
    readonly type: unknown;
    readonly props: unknown;
  }
  /** Styles as a map of names, here and in what else reads React’s types. */
  export interface CSSProperties {
    [name: string]: string | number | undefined;
  }
  export type ReactNode = ReactElement | string | number | false | null | undefined | readonly ReactNode[];
  export type ComponentType<P> = (props: P) => ReactNode;
  export function createElement<P extends object>(
    type: string | ComponentType<P>,
    props: P | null,
    ...children: ReactNode[]
  ): ReactElement;
}
