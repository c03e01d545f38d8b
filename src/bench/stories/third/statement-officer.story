me: officer
accused: defendant
hurt: victim
kin: Outsider of hurt
tot: Child of hurt

= text
MG11(T)
WITNESS STATEMENT
Criminal Procedure Rules, r 16.2; Criminal Justice Act 1967, s. 9
URN {not.urn}
Statement of: {me.title} {me.name} {me.collar}
Age if under 18: Over 18   Occupation: Police [Officer|Constable]
This statement (consisting of {not|3} pages) is true to the best of my knowledge and belief.
Signature: {me.surname} {me.collar}   Date: {not.date}

<on> <attend*2>

<speak*2> <checks*3>

<doors*3>

<detain*2> <end>

= on
- I am {me.title} {me.collar} {me.surname}, currently attached to {stn.town} Response. On {not.date} I was on duty in full uniform in company with {pc.title} {not.collar} {pc.surname}.
- I'm a [DC|police constable] on {not|CID 2} based at {stn.town}. I have been allocated as OIC under crime ref {not.crime}.
- At {not.time} hrs on {not.date} I was single crewed in {not|NT41} when I was asked to make log {not|0##} of that date.
- I have {not|1#} years' service. At the relevant time I was posted to NPT with {pc.title} {pc.name}, call sign {not|HK22}.
- I was paraded on at {not.time} hours and given the crime enquiry {not.crime} by {pc.title} {pc.surname}.
- About {not.time} I was the loan officer at {not.place}, dealing with an unrelated job.

= attend
- We were directed to {hurt.address}, the home of the victim, {hurt.name}, b. {hurt.dob}. {hurt.He} was at the kerb flagging us down.
- O/A I spoke with IP who identified {hurt.him}self as {hurt.name}, {hurt.dob}, m: {hurt.mobile}.
- The injured party, {hurt.title} {hurt.surname}, was being treated by the crew of {not|A2##}, paramedic {doc.name}.
- The victim was {hurt.name}. I could see a {MEDICAL hurt|laceration} to the bridge of the nose about {not|3cm} long.
- I met the victim {hurt.title} {hurt.surname} at {hurt.his} {kin.mother}'s house, {kin.address}, where {hurt.he} had gone for safety.
- On the sofa was the victim's {tot.son} {tot.forename}, aged {tot.age}. {tot.He} was in pyjamas and was upset.
- I took a DASH with the victim {hurt.name} at {hurt.his} kitchen table. {hurt.He} wished to be contacted only by text on {hurt.mobile}.
- The victim {hurt.surname} said {hurt.he} would be stopping at {hurt.his} {kin.brother}'s, {kin.name}, {kin.street}.

= speak
- {hurt.forename} stated, "It's {accused.forename}, {accused.he}'s just gone." I circulated {accused.name}, {accused.packed}, for s47.
- {hurt.title} {hurt.surname} described the offender as {hurt.his} ex-partner {accused.name} of {accused.street}.
- {hurt.He} told me that {accused.surname} had rung {hurt.him} from {accused.mobile} no fewer than {not|1#} times.
- {hurt.forename} showed me {hurt.his} phone. The contact saved as {accused.nick} was {accused.mobile}. I recorded this on BWV {not.exhibit}.
- The account given was brief due to the IP's {MEDICAL hurt|anxiety}.
- {hurt.title} {hurt.surname} added that the children, {tot1.forename} ({tot1.age}) and {tot2.forename} ({tot2.age}), were upstairs.
- Also in the address was {kin.name}, {hurt.forename}'s {kin.uncle}, DOB {kin.dob}, who was heavily in drink.

= checks
- PNC check of VRM {mate.vrm} showed RO as {mate.name}, {mate.address}, no reports.
- I did a voters check on {nb.address}, which showed {nb.name} as the only occupant.
- The vehicle {accused.vrm} was insured to {accused.name}. It pinged ANPR at {not.time} on the {not|A6##}.
- NICHE shows {accused.surname} as having warning markers and a last known address of {accused.address}.
- PNC ID {accused.pnc} refers. {accused.name} also has an alias.
- The handset, a black Samsung with IMEI {accused.imei}, was seized from {accused.surname} and bagged as {not.exhibit} in seal {not|MPS00###21}.
- Subscriber check on {mate.mobile} came back to {mate.name}, {mate.dob}, billing address {mate.address}.
- I viewed the staff rota with {boss.name}, the manager, who can be emailed on {boss.email}.
- I requested footage from {firm.firm} under reference {not|R###/26}. Their control room is {firm.landline}.
- A safeguarding referral (ref {not|PPN ####}) was submitted for {kid.name}, {kid.dob}, who attends {kid.school}.
- I spoke with {sw.name}, duty social worker, on {sw.landline}.
- {doc.title} {doc.name} of the emergency department confirmed by telephone ({doc.landline}) that {hurt.surname} was to be kept in.
- Voda show [{PHONE|07700 900 4##}|{PHONE|07700 9001##}] as unregistered PAYG.

= doors
- House to house was done along the even side. No. {ADDRESS_CLUE|2#} no reply x 2.
- At {nb.street} the occupant, {nb.title} {nb.name}, born {nb.dob}, had heard raised voices but saw nowt.
- {nb.formal} of {nb.street}, T: {nb.mobile}, will provide a statement. {nb.He} works at {nb.work}.
- {nb.title} {nb.surname}, {nb.street}. Elderly. Lives alone. {nb.He} has {MEDICAL nb|dementia} and could not assist.
- A neighbour who did not want to be involved but gave {nb.his} name as {nb.forename} told me {nb.he} had filmed it. {nb.His} number is {nb.mobile}.
- {nb.name} was spoken to on the doorstep of {nb.his} home, {nb.address}. Visiting was {pass.name}, b. {pass.dob}, of {pass.address}.
- MOP {pass.name}, {pass.dob}, {pass.address}, {pass.mobile}, walked up and said {pass.he} had seen it from the bus.
- The taxi driver, {pass.name}, badge {not|PH 4##}, plate {pass.vrm}, made off before I could take a first account. I later rang {pass.him} on {pass.mobile}.
- Witness {mate.name} declined to give {mate.his} date of birth but left a mobile, {mate.mobile}.
- {mate.name} ({mate.dob}) and {mate.his} partner {nb.name} ({nb.dob}) refused to engage.
- {mate.forename} {mate.surname} had called it in on 101. {mate.He} asked that {mate.his} name not be mentioned. {mate.He} lives at {mate.street}.

= detain
- At {not.time} hrs at {not.place} I detained a {accused.male} who gave {accused.his} name as {accused.name} and {accused.his} date of birth as {accused.dob}.
- I said, "{accused.forename}, I'm arresting you on suspicion of assault." {accused.surname} replied, "You what?"
- {accused.surname} was arrested at {not.time} for an offence contrary to {not.statute} and cautioned, to which {accused.he} made no reply.
- {accused.name} was searched under {not|s32 PACE}. In {accused.his} wallet was a bank card, {accused.card}, and {not.money} in notes.
- {accused.surname} asked that {accused.his} {mate.husband}, {mate.name}, be informed on {mate.mobile}.
- {accused.He} provided an address of {accused.address} and said {accused.he} was a {accused.job}.
- We transported {accused.surname} to {stn.town} custody, where detention was authorised by PS {pc.surname} at {not.time}, custody number {not|NX/##3#/26}.
- {accused.surname} was bailed with a condition not to contact {hurt.name} or go within {not.measure} of {hurt.his} home, {hurt.street}.

= end
- I exhibit my BWV as {not.exhibit}. I made my notes at {not.time} back at the nick.
- The above was recorded in PNB {not|7##/24} pages {not|1#} to {not|2#}.
- I returned the property to {kin.name} at {kin.address}.
- I produce a plan of the road as {not.exhibit}. It is not to scale.
