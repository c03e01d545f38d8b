# A collision with a hire car, and who was in which vehicle.
accused: defendant
hurt: victim
wit: witness
wit2: witness
pc: officer
keeper: outsider
pass: outsider
hire: organisation
ins: organisation

= text
[COLLISION REPORT|RTC BOOKLET - CONTINUATION|COLLISION INVESTIGATION: DRIVER AND WITNESS DETAILS]	Ref {not|RTC/#####/26}
Date {not.date}	Time {not.time}	Log {not.log}
Location: {not.place}, junction with {not|Canal Street}, grid ref {not|XX ### ###}
Speed limit {not|30 mph}	Weather fine	Reporting officer {pc.title} {not.collar} {pc.surname}

VEHICLE 1	VRM {hire.vrm}	[Vauxhall Mokka|Kia Ceed|Peugeot 208], {not|2023}, hire vehicle
Driver	{accused.formal}	DOB {accused.dob}	Licence {accused.driver}
Address	{accused.address}	Tel {accused.mobile}
Owner	{hire.town} Van & Car Hire, {hire.premises}, tel {hire.landline}
Agreement	{not|RA-######}	Hirer	{keeper.formal}, {keeper.mobile}
VEHICLE 2	VRM {hurt.vrm}	[Honda Jazz|Toyota Aygo], {not|9 years old}
Driver/keeper	{hurt.formal}	DOB {hurt.dob}	Licence {hurt.driver}
Address	{hurt.address}	Tel {hurt.mobile}
Insurer	{ins.town} Mutual, policy {not|MOT/########}, claims {ins.landline}
WITNESSES
{wit.formal}	{wit.dob}	{wit.address}	{wit.mobile}
{wit2.formal}	{wit2.dob}	{wit2.address}	{wit2.landline}

Circumstances: <circ*3>
Occupants: <occupant*3>
Vehicles at the scene: <veh*4>
Hire and insurance: <hire*3>
Injuries: <inj*3>
First accounts: <account*3>
Follow-up: <follow*3>

= circ
- V1 was travelling from {not.place} towards {not.place} and failed to stop at the lights. V2 was turning right.
- {accused.surname} drove off and was stopped {not|400 metres} on by {pc.title} {pc.surname}. {accused.He} blew {not|62} at the roadside.
- {hurt.surname} was on the way home from {hurt.work}, where {hurt.he} is a {hurt.job}.
- The collision was outside {nb.name}'s house, {nb.street}. {nb.His} wall is damaged to the value of {not.money}.
- Skid marks {not|14.2 m}. Tyre size {not|205/55 R16}. Airbag module serial {not|A####^^}.
- {accused.surname} left V1 and walked to {friend.name}'s, {ADDRESS_CLUE friend|three doors from the junction}.

= occupant
- Front passenger in V1 was {pass.name}, {pass.age}, of {pass.address}. {pass.He} says {accused.forename} was driving.
- In the rear of V2 was {hurt.surname}'s {kid.son} {kid.forename} ({kid.age}) in a booster seat, picked up from {kid.school}.
- {hurt.surname}'s {friend.mother}, {friend.name}, {AGE friend|[in the eighties|76|sixty-nine]}, was in the front. {friend.He} is at {friend.address}.
- {pass.forename} {pass.surname} first gave the name of a friend, {ex.name}. {pass.surname} was in fact born on {pass.dob}.
- There was a {kid.boy} of {AGE kid|[about 4|six or seven]} in V1 with no seat belt, {accused.surname}'s {kid.nephew} {kid.forename}.
- V1 had a dog in it. Nobody else.
- A second passenger ran off. {pass.surname} says it was {man.forename}, goes by {man.nick}, a {man.job} from {man.town}.

= veh
- V3, parked and unattended, {nb.vrm}, a blue Corsa. R/K {nb.name}, {nb.address}. Rear nearside.
- {wit.surname}'s own car, {wit.vrm}, was two behind and has the dashcam.
- A works van, {man.vrm}, drove through. It is {man.firm}'s and was driven by {man.name}, {man.mobile}.
- {accused.surname}'s own car is an Astra, {accused.vrm}, off the road since {not.date}.
- The recovery truck, {garage.vrm}, is {garage.town} Recovery's ({garage.landline}).
- A cyclist, {friend.name}, {friend.street}, was behind V2. Bike frame no. {not|WTU###^####}.
- {keeper.surname} came to the scene in {keeper.his} partner's Golf, {ex.vrm}. The partner is {ex.name}.
- Bus fleet number {not|####}, route {not|17A}, had gone by. Driver not traced.
- A silver Audi that {wit2.surname} thought was racing, {friend.vrm}, belongs to {friend.name}, who was at work at {friend.work}.

= hire
- {keeper.name} hired V1 on {not.date} with licence {keeper.driver} and paid with {keeper.card}.
- {keeper.forename} {keeper.surname}, who is {accused.forename}'s {keeper.uncle}, says {keeper.he} lent it to {accused.him} "to move a bed". {accused.surname} was not on the agreement.
- The branch manager is {nb.name}, {nb.email}. The tracker unit is {not|TK-######}.
- The deposit of {not.money} was refunded to {keeper.branch} {keeper.number}.
- {accused.surname} has no insurance. A policy for {accused.vrm}, no. {not|PC/#######/1}, was cancelled on {not.date}.
- {hurt.surname} has been given a courtesy car, {garage.vrm}, by {garage.town} Motors.
- {keeper.surname} was asked for ID and produced passport {keeper.passport} and a letter with the NI number {keeper.nino}.
- The second named driver on the agreement is {friend.name}, born {friend.dob}, {friend.job}.

= inj
- {hurt.surname}: {MEDICAL hurt|[whiplash|broken collarbone|fractured sternum|dislocated thumb]}. Taken to hospital, no {hurt.hospital}.
- {kid.forename}, {hurt.surname}'s {kid.son}: {MEDICAL kid|[seat belt bruising|a cut chin|shaken]}. NHS {kid.nhs}.
- {pass.surname}: {MEDICAL pass|[broken nose|concussion]}. Refused treatment.
- {accused.surname}: {MEDICAL accused|[no injury|a sore neck]}. Says {accused.he} has {MEDICAL accused|[type 2 diabetes|sleep apnoea]} and had not eaten.
- {hurt.surname} had a {MEDICAL hurt|[stent|knee replacement|blood clot]} last year and is on {MEDICAL hurt|[apixaban|clopidogrel]}.
- Seen by paramedic {doc.name}, crew {not|E###}, who will give a statement via {doc.email}.

= account
- {wit.surname}: "I was on my way to {wit.work}. The lights had been red a good while. The driver was {accused.male}, {AGE accused|[twenties|thirty-odd|late forties]}."
- {wit2.surname}, who lives {ADDRESS_CLUE wit2|on the corner}, heard it and came out. Works as a {wit2.job}. Unavailable {wit2.away}.
- {hurt.surname}: "It was on green. I've driven since I was {AGE hurt|[17|twenty]} and I've never had so much as a ticket."
- {accused.surname}: "Not driving. It was {man.name}, {man.he} got off. {man.He} lives on {man.lone}."
- {pass.surname}: "I told {accused.him} to slow down. {accused.He} had been up since four for {accused.work}."
- {nb.name}, {nb.street}: did not see it, took {hurt.forename} in. Mobile {nb.mobile}.
- A {kid.boy} of {AGE kid|[13|about eleven]}, {kid.name}, on the way to {kid.school}, has a clip. Parent {friend.name}, {friend.mobile}.

= follow
- S172 notice to {keeper.name}, {keeper.address}. Ref {not|S172/####}.
- {wit2.title} {wit2.surname} to be rung on {wit2.landline} after {not.time}, not at work.
- Update to {hurt.surname} by e-mail, {hurt.email}.
- Blood sample, exhibit {not.exhibit}, kit no {not|#######}, to the lab.
- {hurt.surname}'s solicitor is {sol.mr} {sol.surname}, {sol.landline}, {sol.email}.
- FLO not needed. {pc.title} {not.collar} {pc.surname} remains OIC, {pc.email}.
- Letter to {hire.town} Van & Car Hire at {hire.mailbox} for the file on {keeper.surname}.
