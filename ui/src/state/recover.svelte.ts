// The office comes back at the first start of a new computer, by its recovery kit. What was typed stays until it has
// become a register; the kit's symbols are forgotten then.

import type { JoinRefusal, KitOutcome, SheetField } from "../lib/bindings";
import { t } from "../lib/text";
import { Beginning } from "./begin.svelte";

export type RecoverStep = "sheet" | "brought";

export class RecoverState extends Beginning {
  step = $state<RecoverStep>("sheet");
  address = $state("");
  scheme = $state("");
  kit = $state("");
  name = $state("");
  person = $state("");
  refusal = $state.raw<JoinRefusal | null>(null);
  /** The field of the sheet that cannot be right. */
  wrong = $state<SheetField | null>(null);
  /** This computer has joined, whether or not the register could be made. */
  seated = $state(false);
  brought = $state.raw<KitOutcome | null>(null);

  recover = () =>
    this.run(async () => {
      this.tried = true;
      [this.refusal, this.wrong] = [null, null];
      const done = await this.ask("begin_recover", {
        address: this.address,
        scheme: this.scheme,
        kit: this.kit,
        name: this.name,
        person: this.person,
        secret: this.secret,
        again: this.again,
        agreement: t("begin-agreement-text"),
      });
      if (done.is === "sheet") this.wrong = done.field;
      else if (done.is === "refused") this.refusal = done.refusal;
      else {
        this.seated = done.seated;
        if (!this.take(done.outcome)) return;
        this.forgetSecret();
        this.kit = "";
        this.brought = done.brought;
        this.step = "brought";
      }
    });
}
