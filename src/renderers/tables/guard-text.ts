export { guardText } from '../../core/guard-text.ts';
