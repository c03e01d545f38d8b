# HELD OUT: nobody tunes a detector on this folder or looks up what it shows.
caller: reporter
hurt: victim
accused: defendant

= text
CAD {not|####}/{not.date}	Type {not|04}	Grade {not|I}
Origin: 999/mobile	Caller: {caller.caps}	CLI: {caller.mobile}
Addr of caller: {caller.address}
Loc of inc: <loc>
Opened {not.time}:{not|##} by {not|C77##}

<first>
<line+7>
<line+3>
<shut>

= loc
- {not.place}, o/s
- {LOCATION|///tram.sample.mizzen}
- {ADDRESS|Flat 3, 1# Abbess Buildings}
- {LOCATION|51.5##1, -0.0##2}
- as above
- jct {not|Duchess Street} / {not|Withy Lane}

= first
- {not.time} clr says m and f arguing in street, m has hold of f by hair
- {not.time} Caller is hiding in bathroom. Whispering. Male downstairs is ex-partner {accused.name}
- {not.time} clr: "he's only gone and put the window through". Does not know who by
- {not.time} From ambulance, ref {not|CAD 0###}: assist with violent patient
- {not.time} Text from deaf caller via emergencySMS - someone is in my garden

= line
- {not.time} clr {caller.forename} says they know one of them, {pal.forename}, from {pal.street}
- {not.time} veh {pal.vrm} prev stopped {not.date}, drv {pal.name} dob {pal.packed}
- {not.time} from {not|EK21N}: W1 {pal.name}, {pal.mobile}, W2 {other.name}, {other.mobile}. Both will make stmts
- {not.time} ambulance declined by {hurt.surname}, V1
- {not.time} Keyholder {gaffer.surname} eta {not|25}. Boarding up via {org.landline}
- {not.time} Clr's carer {soc.forename} now on line, on {soc.mobile}
- {not.time} clr gives own name as {caller.name}, dob {caller.dob}, and lives at loc
- {not.time} call dropped. Rang back {caller.mobile}, v/m. Rang {caller.landline}, {caller.forename} answered
- {not.time} 2nd clr, {stranger.name}, on {stranger.mobile}, driving past, can still see them
- {not.time} linked to CAD {not|####} from {pal.title} {pal.surname}, {pal.street}, rpts same
- {not.time} clr now says susp is {accused.forename} {accused.surname}, wears grey jogs, lives {accused.street}
- {not.time} susp approx {not|6ft}, on foot twds {not.place}
- {not.time} susp v {accused.vrm} blk Golf, no ins
- {not.time} PNC on {stranger.vrm}: kpr {stranger.name} {stranger.address}, tax exp, not stolen
- {not.time} LAS CAD {not|####} running, {not|8 mins}
- {not.time} {not|EK21N} assigned. {not|EK2} for supervisor
- {not.time} {not|EK21N} on scene. V1 {hurt.name} {hurt.dob}, conscious, {MEDICAL hurt|broken arm}?
- {not.time} victim {hurt.name} says baby {child.forename} still inside with susp
- {not.time} victim {hurt.surname} taken to next door, {other.street}, occ {other.name}, by {not|EK21N}
- {not.time} from intel: {accused.surname} flagged VI, DR; LKA {accused.address}; assoc {pal.name} {pal.dob}
- {not.time} {off.title} {off.surname} requests dog. None on.
- {not.time} clr rang again, {not|3rd} time, abusive to operator {not|C80##}
- {not.time} mobile {pal.mobile} cell sited. Subscriber {pal.name}, {pal.address}
- {not.time} Phone {hurt.mobile} belongs victim {hurt.name}, now turned off
- {not.time} clr {caller.surname} will leave key w neighbour {other.title} {other.surname} ({other.mobile})
- {not.time} 1 x in custody. {accused.caps} {accused.packed}. To {not|YR}.
- {not.time} {off.title} {not.collar} {off.surname} taking statement at {pal.street} from {pal.name}
- {not.time} school {child.school} informed re {child.name} {child.dob}
- {not.time} clr has {MEDICAL caller|heart failure}, pls tread lightly
- {not.time} GPS from handset {LOCATION|51.4##8, -3.1##7}, +/- {not|35m}
- {not.time} Alarm co rang, keyholder {gaffer.name} {gaffer.mobile} not answering

= shut
- {not.time} Res {not|51}. Crime {not.crime}. {off.title} {off.surname}.
- {not.time} All quiet on arrival, clr {caller.surname} not at home. Closed.
- {not.time} Write off: words of advice both parties. {not|EK21N} resuming.
