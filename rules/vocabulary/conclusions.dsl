# What a rule concludes. Each of these is withdrawn by the engine as soon as its conditions no longer hold.
[then]Report a breach and advise {advice}=insertLogical( new Concern( drools.getRule().getName(), $it.id(), Outcome.BREACH, true, false, {advice} ) );
[then]Report a breach, name the other place too, and advise {advice}=insertLogical( new Concern( drools.getRule().getName(), $it.id(), Outcome.BREACH, true, false, {advice}, $other.id() ) );
[then]Report a breach whoever it belongs to and advise {advice}=insertLogical( new Concern( drools.getRule().getName(), $it.id(), Outcome.BREACH, false, false, {advice} ) );
[then]Report all of it once and advise {advice}=insertLogical( new Concern( drools.getRule().getName(), $it.id(), Outcome.BREACH, false, true, {advice} ) );
[then]Ask a person to decide and advise {advice}=insertLogical( new Concern( drools.getRule().getName(), $it.id(), Outcome.REVIEW, false, false, {advice} ) );
[then]Report an over-redaction and advise {advice}=insertLogical( new Concern( drools.getRule().getName(), $it.id(), Outcome.OVER_REDACTION, true, false, {advice} ) );
[then]Report an over-redaction whoever it belongs to and advise {advice}=insertLogical( new Concern( drools.getRule().getName(), $it.id(), Outcome.OVER_REDACTION, false, false, {advice} ) );
[then]Permit it under {code}=insertLogical( new Permission( $it.id(), {code}, drools.getRule().getName(), "all" ) );
[then]Permit it under {code} in paragraphs {paragraphs}=insertLogical( new Permission( $it.id(), {code}, drools.getRule().getName(), {paragraphs} ) );
