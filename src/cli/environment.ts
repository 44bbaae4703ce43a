/** The variables of the environment that steer a run, beside those of the locale. */
export interface Environment {
  readonly NO_COLOR?: string | undefined;
  readonly FORCE_COLOR?: string | undefined;
  readonly TERM?: string | undefined;
  /** `disclosure-check` shows the stack of a fault of ours. */
  readonly DEBUG?: string | undefined;
}

/** Whether the stack of a fault of ours is wanted. */
export function isDebugging({ DEBUG = '' }: Environment): boolean {
  return DEBUG.split(/[\s,]+/).includes('disclosure-check');
}
