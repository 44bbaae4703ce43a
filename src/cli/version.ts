declare const DISCLOSURE_CHECK_VERSION: string | undefined;

/** The version, set when the program is built. */
export const version = typeof DISCLOSURE_CHECK_VERSION === 'string' ? DISCLOSURE_CHECK_VERSION : 'unbuilt';
