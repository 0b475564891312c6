/** A JSON or XML file is read whole, so it may not be larger than this: about 1.5 million data values. */
export const MOST_BYTES = 256 * 1024 ** 2;

/** Deeper nesting than any DHIS2 export has. */
export const DEEPEST = 64;
