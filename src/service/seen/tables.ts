// What is kept of how long jobs take, and what makes counting them cheap.

export const seenTables = `
  CREATE TABLE factsheet.seen_total (
    name text NOT NULL,
    label text NOT NULL,
    counts bigint[] NOT NULL,
    sum double precision NOT NULL,
    PRIMARY KEY (name, label)
  );
  COMMENT ON TABLE factsheet.seen_total IS 'kept by all workers together: it only grows, and has nothing of any one job';
  CREATE INDEX job_by_outcome ON factsheet.job (outcome) WHERE ended IS NOT NULL;
  CREATE INDEX job_of_input ON factsheet.job (input);
  CREATE INDEX delivery_open ON factsheet.delivery (state) WHERE state NOT IN ('accepted', 'refused', 'bounced');
  CREATE INDEX webhook_delivery_open ON factsheet.webhook_delivery (dead) WHERE delivered IS NULL;
  `;
