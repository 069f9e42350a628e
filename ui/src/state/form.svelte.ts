// What the fields of a form need of it, whichever form it is.

import { getContext, setContext } from "svelte";
import type { FormProblem, SubjectDraft } from "../lib/bindings";

export interface FormState {
  readonly mayChange: boolean;
  /** All that is wrong, and whether a save was tried with it. */
  readonly problems: FormProblem[];
  readonly tried: boolean;
  /** Rises each time that a save was refused. */
  readonly refused: number;
  at(field: string): FormProblem | undefined;
  leaveField(field: string): void;
}

/** The part of a form that says who somebody is and what they look like. */
export type PersonDraft = Pick<SubjectDraft, "id_sought" | "given" | "family" | "aliases" | "age" | "looks" | "marks">;

export interface PersonForm extends FormState {
  draft: PersonDraft;
}

const KEY = Symbol("form");

export function provideForm<F extends PersonForm>(form: F): F {
  return setContext(KEY, form);
}

/** For a form whose fields are single ones: `useForm` gives it to them as it is. */
export function provideFields(form: FormState): void {
  setContext(KEY, form);
}

export function useForm(): PersonForm {
  return getContext<PersonForm>(KEY);
}
