/** True in development and in the build for taking pictures; the bundle that ships is built with false. */
declare const __FAKE__: boolean;
