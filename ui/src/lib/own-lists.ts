// The closed lists of the own list, in the order in which they are offered.

import type { OwnFilter, ServiceMethod } from "./bindings";

export const OWN_FILTERS: OwnFilter[] = ["in-force", "ends-soon", "starts-later", "ended", "all"];
/** How a premises tells somebody; the police and solicitors carry a scheme's letters. */
export const OWN_TOLD: ServiceMethod[] = ["TOLD_IN_PERSON", "HAND", "POST_1ST", "POST_SIGNED", "EMAIL", "REFUSED"];
