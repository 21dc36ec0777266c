"""English words that tell how far something has come."""

from etl.languages.claims import StatusWords
from etl.languages.en_verb_classes import ROLES, VERB_CLASSES
from etl.languages.word_lists import phrases, signs
from etl.vocabulary import ProgressStatus

STATUS = StatusWords(
    verb_classes=VERB_CLASSES,
    roles=ROLES,
    signs=(
        *signs(
            ProgressStatus.DROPPED,
            """no longer relevant, no longer needed, no longer required, before it started, before * start, off the
                table""",
        ),
        *signs(
            ProgressStatus.PROBLEM,
            """late, behind schedule, behind, overdue, at risk, uncertain, unclear, incomplete, insufficient,
                inadequate,
            without an owner, too *, on hold, stuck, at a standstill, in difficulty, in trouble, unresolved, off track,
            outstanding, under threat, in doubt, over budget, short of""",
        ),
        *signs(
            ProgressStatus.ON_TRACK,
            """on track, on schedule, on time, on target, on course, according to plan, according to schedule, in line
            with the plan, to a good start, to a flying start, well advanced, well under way, well underway,
            as planned, on plan""",
        ),
        *signs(
            ProgressStatus.IN_PROGRESS,
            """under way, underway, ongoing, on-going, in progress, in preparation, under preparation, in hand,
            under development, in development, under review, under negotiation, under construction, in the pipeline,
            being *, out for consultation, unfinished, in its final stages, nearing completion, near completion,
            almost complete, nearly complete, in train, partly complete, partially complete, work in progress,
            continuing, under discussion, at an early stage, in * final stages, in * early stages,
            in * closing stages""",
        ),
        *signs(
            ProgressStatus.PLANNED,
            """planned, scheduled, due, be to be, next step, next steps, upcoming, forthcoming, pencilled in, foreseen,
            coming up, set to, about to, likely to, intended to""",
        ),
        *signs(
            ProgressStatus.DONE,
            """complete, ready, available, in use, in production, live, in place, in force, operational, finished, done,
            up and running, closed, accessible""",
        ),
    ),
    on_track=phrases(
        """on track, on schedule, on time, on target, on course, according to plan, according to schedule, to plan,
        to schedule, as planned, as expected, as agreed, as scheduled, in line with, well, smoothly, without problems,
        without difficulty, quickly, rapidly, successfully, within budget, on budget, to a good start,
        to the agreed *, to timetable, to the timetable, better than expected, faster than,
        ahead of schedule, at pace, steadily, apace, excellently, good progress, well *"""
    ),
    off_track=phrases(
        """more slowly, slower than, less than planned, less than expected, later than, fewer than expected, worse than,
        lower than expected, lower than planned, harder than expected, slowly, behind schedule, behind plan, below
        target, short of the target, behind the *, fewer * than expected, fewer * than planned, less * than expected,
        less * than planned, lower * than expected,
        longer than expected, longer than planned, more expensive than"""
    ),
    troubles=phrases(
        """problem*, challenge*, shortage*, delay, delays, difficult*, obstacle*, disruption*, backlog*, deficit*,
        gap, gaps, bottleneck*, setback*, fault*, deviation*, error*, defect*, shortfall*, shortcoming*, weakness*,
        deficienc*, conflict*, inconsistenc*, ambiguit*, lack, issue, issues, overrun*"""
    ),
    bad=phrases(
        """insufficient, incomplete, unclear, fragmented, inadequate, weak, slow, confusing, thin, outdated, heavy,
        rigid, uneven, challenging, difficult, poor, hard, inconsistent, uncertain, critical, inefficient, inaccurate,
        non-existent, overlapping, problematic, vague, ambiguous, limited, patchy, cumbersome, low, scarce, unrealistic,
        unsatisfactory, understaffed, underfunded"""
    ),
    good=phrases(
        """successful, successfully, succeed, good, strong, strength*, clear, promote, improve, comprehensive, broad,
        broadly, smooth, active, useful, well-known, inclusive, merit*, create, achieve, effective, efficient, diverse,
        valuable, positive, strengthen, thanks, well, robust, helpful, excellent, innovative"""
    ),
    ahead=phrases(
        """next, in future, in the future, later, coming, upcoming, following, shortly, soon, thereafter, after this,
        after the programme, still this, henceforth, from now on, going forward, in due course, before, by the end,
        due"""
    ),
    not_yet=phrases("yet, still, so far, to date, until now"),
    no_longer=phrases("no longer, any longer, anymore, any more, at all"),
)
