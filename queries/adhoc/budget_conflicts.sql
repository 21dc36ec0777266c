-- Missä pöytäkirjan luku poikkeaa kirjanpidosta yli 2 prosenttiyksikköä? | Var avviker protokollets siffra från bokföringen med över 2 procentenheter? | Where does a figure of the minutes differ from the ledger by more than 2 percentage points?
-- $programme TEXT = (SELECT programme_id FROM programme ORDER BY "order", programme_id LIMIT 1)
-- $drafts BOOLEAN = false
-- $as_of DATE = (SELECT max(as_of_on) FROM recommendation_state WHERE programme_id = $programme AND drafts = $drafts AND meeting_id IS NOT NULL)
-- $tolerance DOUBLE = 2.0
-- Component, measure and time must be the same; the rule in words stands in etl/rules/budget_comparison.py.
WITH counted AS (
    SELECT meeting_id, number, effective_on, approval_state
    FROM meeting_that_counts
    WHERE programme_id = $programme AND drafts = $drafts AND effective_on <= $as_of
),
claim AS (
    SELECT budget_claim.*, counted.number AS meeting_number, counted.effective_on AS said_on, counted.approval_state
    FROM budget_claim
    JOIN counted USING (meeting_id)
    WHERE measure IN ('planned', 'committed', 'spent', 'forecast')
),
snapshot AS (
    SELECT
        claim.budget_claim_id,
        line.component,
        line.period,
        line.period_starts_on,
        line.period_ends_on,
        line.as_of_on,
        line.currency,
        line.register_file,
        line.register_line,
        line.planned_amount,
        CASE claim.measure
            WHEN 'planned' THEN line.planned_amount
            WHEN 'committed' THEN line.committed_amount
            WHEN 'spent' THEN line.spent_amount
            ELSE line.forecast_amount
        END AS measured_amount
    FROM claim
    JOIN budget_line AS line
        ON line.programme_id = $programme
        AND line.as_of_on <= $as_of
        AND CASE WHEN claim.component_id IS NOT NULL THEN line.component_id = claim.component_id
            ELSE coalesce(claim.component, 'programme') = 'programme' END
        AND (claim.year IS NULL OR (year(line.period_starts_on) = claim.year AND year(line.period_ends_on) = claim.year))
        AND (line.as_of_on <= claim.said_on OR (claim.year IS NOT NULL AND line.as_of_on <= line.period_ends_on))
    QUALIFY row_number() OVER (
        PARTITION BY claim.budget_claim_id, line.component, line.period
        ORDER BY
            line.as_of_on > claim.said_on,
            CASE WHEN line.as_of_on <= claim.said_on THEN line.as_of_on END DESC,
            line.as_of_on
    ) = 1
),
gap AS (
    SELECT budget_claim_id
    FROM (
        SELECT
            budget_claim_id,
            period_starts_on,
            max(period_ends_on) OVER (
                PARTITION BY budget_claim_id ORDER BY period_starts_on, period_ends_on
                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
            ) AS reached_on
        FROM snapshot
    )
    WHERE period_starts_on > reached_on + 1
),
ledger AS (
    SELECT
        budget_claim_id,
        sum(measured_amount) AS measured_amount,
        sum(planned_amount) AS planned_amount,
        max(as_of_on) AS as_of_on,
        min(currency) AS currency,
        min(period_starts_on) AS starts_on,
        max(period_ends_on) AS ends_on,
        min(register_file) AS register_file,
        CASE WHEN count(*) = 1 THEN min(register_line) END AS register_line
    FROM snapshot
    WHERE budget_claim_id NOT IN (SELECT budget_claim_id FROM gap)
    GROUP BY budget_claim_id
    HAVING
        count(DISTINCT currency) = 1
        AND count(measured_amount) = count(*)
        AND count(planned_amount) = count(*)
        AND sum(planned_amount) > 0
),
compared AS (
    SELECT
        claim.*,
        ledger.* EXCLUDE (budget_claim_id, currency, register_file, register_line),
        ledger.register_file,
        ledger.register_line,
        CASE
            WHEN claim.share IS NOT NULL AND claim.measure <> 'planned' THEN claim.share
            ELSE claim.amount / ledger.planned_amount
        END AS claimed_share,
        ledger.measured_amount / ledger.planned_amount AS ledger_share
    FROM claim
    JOIN ledger USING (budget_claim_id)
    JOIN programme ON programme.programme_id = $programme
    WHERE
        (claim.currency IS NULL OR claim.currency = ledger.currency)
        AND (claim.year IS NOT NULL
            OR (ledger.starts_on <= programme.starts_on AND ledger.ends_on >= programme.ends_on)
            OR programme.starts_on IS NULL OR programme.ends_on IS NULL)
)
SELECT
    coalesce(component, 'programme') AS component,
    measure,
    year,
    text AS quote,
    meeting_number,
    said_on,
    approval_state,
    round(claimed_share, 4) AS claimed_share,
    round(ledger_share, 4) AS ledger_share,
    round(100 * (claimed_share - ledger_share), 2) AS difference_points,
    measured_amount AS ledger_amount,
    planned_amount AS ledger_planned_amount,
    as_of_on AS ledger_as_of_on,
    source_file_id,
    page,
    start,
    "end",
    register_file,
    register_line,
    basis
FROM compared
WHERE
    CASE
        WHEN bound = 'at_least' AND NOT approximate THEN 100 * (claimed_share - ledger_share) > $tolerance
        WHEN bound = 'at_most' AND NOT approximate THEN 100 * (claimed_share - ledger_share) < -$tolerance
        ELSE abs(100 * (claimed_share - ledger_share)) > $tolerance
    END
ORDER BY said_on, start
