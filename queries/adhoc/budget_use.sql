-- Sidottu ja käytetty osa-alueittain ja vuosittain, siirtynyt erä ja osuus kuluneesta ohjelma-ajasta? | Bundet och använt per delområde och år, överfört belopp och andelen förfluten programtid? | Committed and spent by component and year, what was carried over, and the share of the programme's time that has passed?
-- $programme TEXT = (SELECT programme_id FROM programme ORDER BY "order", programme_id LIMIT 1)
-- $drafts BOOLEAN = false
-- $as_of DATE = (SELECT max(as_of_on) FROM recommendation_state WHERE programme_id = $programme AND drafts = $drafts AND meeting_id IS NOT NULL)
WITH last_snapshot AS (
    SELECT *
    FROM budget_line
    WHERE programme_id = $programme AND as_of_on <= $as_of
    QUALIFY row_number() OVER (PARTITION BY component, period, currency ORDER BY as_of_on DESC, register_line DESC) = 1
),
added_up AS (
    SELECT
        component,
        period,
        currency,
        max(as_of_on) AS as_of_on,
        CASE WHEN count(planned_amount) = count(*) THEN sum(planned_amount) END AS planned_amount,
        CASE WHEN count(committed_amount) = count(*) THEN sum(committed_amount) END AS committed_amount,
        CASE WHEN count(spent_amount) = count(*) THEN sum(spent_amount) END AS spent_amount,
        CASE WHEN count(forecast_amount) = count(*) THEN sum(forecast_amount) END AS forecast_amount,
        CASE WHEN count(carried_over_amount) = count(*) THEN sum(carried_over_amount) END AS carried_over_amount,
        any_value(basis) AS basis,
        min(register_file) AS register_file,
        CASE WHEN count(*) = 1 THEN min(register_line) END AS register_line
    FROM last_snapshot
    GROUP BY GROUPING SETS ((component, period, currency), (component, currency), (period, currency), (currency))
)
SELECT
    added_up.component,
    added_up.period,
    added_up.planned_amount,
    added_up.committed_amount,
    added_up.spent_amount,
    added_up.forecast_amount,
    added_up.carried_over_amount,
    added_up.currency,
    round(added_up.committed_amount / nullif(added_up.planned_amount, 0), 4) AS committed_share,
    round(added_up.spent_amount / nullif(added_up.planned_amount, 0), 4) AS spent_share,
    round(
        least(1, greatest(0, (added_up.as_of_on - programme.starts_on + 1) / (programme.ends_on - programme.starts_on + 1))), 4
    ) AS programme_time_share,
    added_up.as_of_on,
    added_up.basis,
    added_up.register_file,
    added_up.register_line
FROM added_up
JOIN programme ON programme.programme_id = $programme
ORDER BY added_up.currency, added_up.component NULLS LAST, added_up.period NULLS LAST
