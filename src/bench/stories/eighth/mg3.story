accused: defendant
hurt: victim
wit: witness
pc: officer

= text
RESTRICTED - FOR POLICE AND PROSECUTION ONLY
MG3
REPORT TO CROWN PROSECUTOR FOR CHARGING DECISION, DECISION LOG & ACTION PLAN	URN {not.urn}
Page {not|1} of {not|4}
Suspect 1: {accused.formal}	DOB: {accused.dob}	Sex: {accused.sex}
Address: {accused.address}
Occupation: {accused.job}	Custody/bail: [custody, ref {not|HT/####/26}|bail until {not.date}]
PYO / PPO: N	PNC ID: {accused.pnc}
Proposed charge: {not.statute}
Victim: {hurt.name}	Age: {hurt.age}	Special measures: Y
OIC: {pc.title} {not.collar} {pc.surname}	Tel: {pc.mobile}	E-mail: {pc.email}
Supervisor: {sup.title} {sup.surname} {not.collar}

Outline of circumstances and decisions/advice sought
<circumstance*5>
Key evidence
<key+4>
Strengths/weaknesses
<doubt*4>
Background of suspect and victim
<background*4>
Charging decision
<decision*4>
Action plan
<action+4>
Prosecutor: {cps.name}	{not|CPS North}	{cps.email}	Signed {not.date} {not.time}

= circumstance
- V is {hurt.name}, {hurt.age} yrs, a {hurt.job} who has lived at {hurt.street} since {not|2019}.
- SUS and V were in a relationship for [4|6] yrs, since V was {AGE hurt|[18|21|33]} and SUS {AGE accused|[24|29|40]}.
- On {not.date} at approx {not.time} SUS went to V's place of work, {hurt.work}, and waited by the staff door.
- W1 {wit.name}, who also works there as a {wit.job}, saw SUS take hold of V by the hair.
- V sustained a {MEDICAL hurt|[broken tooth|fractured wrist|ruptured eardrum|bleed on the brain]} and was seen at {not|A&E}, no {hurt.hospital}.
- V's {kid.son} {kid.name}, {kid.age}, was in the rear of V's car, {hurt.vrm}, and saw it through the window. {kid.He} attends {kid.school}.
- SUS left in a [grey|red] Seat, {keeper.vrm}, which belongs to {accused.his} new {keeper.boyfriend}, {keeper.name}.
- SUS contacted V {not|31} times from {accused.mobile} and then from {other.mobile}, which is subscribed to {accused.his} {other.mother}, {other.name}.
- V has moved to {hurt.address} and this is NOT known to SUS.
- The 999 call was made by {caller.name}, {caller.street}, who is [{AGE caller|84}|in {caller.his} {AGE caller|eighties}|{AGE caller|seventy-nine}] and does not want to give a statement.
- SUS is believed to be stopping at {ADDRESS_CLUE accused|the flat above the tanning salon} on {accused.lone}, {accused.town}.
- V runs {hurt.work} with {hurt.his} {sib.brother} {sib.name}, who is the leaseholder.

= key
- 1. {wit.name} - eye witness. [H/a {wit.address}|Contact {wit.mobile}]. Willing. Away until {wit.away}.
- 2. {hurt.name} - MG11 obtained {not.date}; VPS to follow. Contact via {sib.name} ({sib.brother}), {sib.mobile}.
- 3. {doc.name}, A&E registrar - injuries. Secretary {doc.landline}.
- 4. {shop.firm} - CCTV, exhibit {not.exhibit}. Manager {boss.name}, {boss.email}.
- 5. {pc.title} {pc.surname} - BWV {not.exhibit}, first account.
- 6. {nb.name}, {nb.dob}, {nb.street} - heard threats. Reluctant, lives {ADDRESS_CLUE nb|next door but one} to SUS.
- 7. Phone download of {hurt.imei} (V's handset).
- 8. Keeper enquiry on {keeper.vrm}: {keeper.name}, {keeper.address}.

= doubt
- ID is not in issue as V and SUS are known to each other.
- V has {MEDICAL hurt|[depression|bipolar|an alcohol dependency|a learning disability]} and the defence will say that {hurt.he} is unreliable.
- {wit.surname} has a caution from when {wit.he} was {AGE wit|[17|16|20]}, which is on the {not|MG6B}.
- {hurt.forename} had previously retracted ({not.crime}) and says that {hurt.he} was put up to it by SUS's {other.mother} {other.forename}.
- {wit.title} {wit.surname} is {wit.age} and has {MEDICAL wit|[cataracts|macular degeneration|hearing loss|glaucoma]}; the view was {not.measure}.
- SUS says that {accused.he} was at {host.name}'s, {host.address}. Not yet checked.
- The money, {not.money}, went from V's account ({hurt.branch} / {hurt.number}) into one held by {mule.name}, {mule.branch} / {mule.number}. {mule.forename} is {AGE mule|19} and says that {mule.he} was asked to by SUS.

= background
- SUS born {accused.birthplace}. {not|6} previous, last {not|2023}. Prison no {accused.prison}.
- SUS was {SOCIAL_CARE accused|[in the care of the local authority|a looked-after child|in residential care]} from the age of {AGE accused|[7|nine|11]}.
- V is in receipt of {COUNSELLING hurt|[counselling|IDVA support and counselling]}. IDVA is {worker.name}, {worker.mobile}.
- There are children: {kid1.name} {kid1.dob} and {kid2.name} {kid2.dob}, both {SOCIAL_CARE|[subject to a child protection plan|subject of s.47 enquiries|open to children's services]}.
- SUS has {MEDICAL accused|[paranoid schizophrenia|ADHD|an acquired brain injury]} and is open to {worker.name}, CPN.
- V's first language is not English; born {hurt.birthplace}, arrived aged {AGE hurt|[6|23|31]}.
- SUS works (cash in hand) at {accused.work}. Owner is {boss.name}, {boss.landline}.
- V's {ex.husband} {ex.name} has had contact with SUS since and drives {ex.vrm}.

= decision
- I have considered the Full Code Test. There is sufficient evidence to charge {accused.name} under {not.statute}.
- I have not seen the {not|MG6C}. {pc.title} {pc.surname} to send by {not.date}.
- {hurt.title} {hurt.surname} supports a prosecution and the public interest is met.
- {hurt.forename} is now {hurt.age} but was only {AGE hurt|[fifteen|16|17]} when it started.
- I do not think we need {nb2.name}, who merely heard a door.
- The account of {wit.forename} {wit.surname} is independent of V's.

= action
- 1. Medical statement from {doc.name} by {not.date}
- 2. Subscriber check on {other.mobile}, believed {other.name}'s
- 3. Sch of calls from {accused.mobile} to {hurt.mobile}
- 4. Reg. intermediary for {kid.forename} ({kid.age})
- 5. Obtain tachograph of {other.name}, driver for {other.work}
- 6. Speak to {host.name} on {host.mobile} re alibi
