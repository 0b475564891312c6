/** An indicator's or a rule's expression: DHIS2's `#{element.category}`, `+ − × ÷ ( )` and numbers. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'operand'; readonly element: string; readonly category?: string }
  | { readonly kind: 'negate'; readonly of: Expression }
  | { readonly kind: 'binary'; readonly operator: '+' | '-' | '*' | '/'; readonly left: Expression; readonly right: Expression };
