// Voting and proposing at an invented premises.

const there = (page) => page.keyboard.press("Control+8");

/** By name: what the address asks for, and the steps that lead there. */
export const votesScreens = (open) => ({
  votes: { ...open, votes: "", steps: there },
  "votes-ask": { ...open, votes: "ask", steps: there },
  "votes-asked": { ...open, votes: "asked", steps: there },
  "votes-none": { ...open, votes: "none", steps: there },
  "votes-chosen": {
    ...open,
    votes: "",
    steps: async (page) => {
      await there(page);
      await page.getByTestId("choose-WARN").first().check();
    },
  },
  "votes-cast": {
    ...open,
    votes: "",
    steps: async (page) => {
      await there(page);
      await page.getByTestId("choose-BAN").first().check();
      await page.getByTestId("cast").first().click();
    },
  },
  "votes-propose": {
    ...open,
    votes: "",
    steps: async (page) => {
      await there(page);
      await page.getByTestId("propose").click();
      await page.getByTestId("propose-reason").fill("He is a thief");
      await page.getByTestId("propose-go").click();
    },
  },
});
