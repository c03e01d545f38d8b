# HELD OUT: nobody tunes a detector on this folder or looks up what it shows.
accused: defendant
hurt: victim
sgt: officer
co: Outsider of accused

= text
CHARGE SHEET / TAFLEN GYHUDDO
{not.urn}	ASN {ASN accused|26/01ZD/02/###71H}
Before the [Magistrates|Youth Court] at {not|Pontygarn Magistrates' Court} on {not.date} at {not.time}
Accused: {accused.name}
Born {accused.dob} [at|in] {PLACE_OF_BIRTH accused|Newport}	{accused.sex}
Of: {accused.address}
The accused is charged as follows:
<offence>
<offence2>
Charging officer Sgt {sgt.collar} {sgt.surname}	OIC {off.title} {off.surname}
Reply after caution: [no reply|"I'm sorry"|"Speak to my brief, {law.surname}"]
<terms+2>

= offence
- That {accused.he}, on {not.date} at {hurt.street}, the dwelling of {hurt.name}, did assault {hurt.name}. Contrary to {not.statute}.
- 001 {not|TH68010} {accused.name} on {not.date} at {not.place} stole {not|3} mobile telephones the property of {org.firm}. Contrary to {not.statute}.
- {accused.name}, jointly with {co.name}, on {not.date} inflicted grievous bodily harm upon {hurt.name}. Contrary to {not.statute}.
- That on {not.date} {accused.he} sent to {hurt.name} messages which were threatening. Contrary to {not.statute}.
- On {not.date} drove a mechanically propelled vehicle, index {accused.vrm}, dangerously at {not.place}. Contrary to {not.statute}.

= offence2
- 
- 
- 002 {not|PU86004} That on the same day {accused.he} used threatening words towards {pal.name}. Contrary to {not.statute}.
- 002 Made off from {org.firm} without paying {not.money}. Contrary to {not.statute}.

= terms
- Bail condition 1: to live and sleep each night at {accused.address}.
- Bail condition 2: no contact, by any means, with {hurt.name}, {pal.name} or {other.name}.
- Bail condition 3: not to go into {not|Old Priory Park}.
- Bail condition 4: not to enter {hurt.lone}, where {hurt.name} resides.
- Surety {pal.name}, {pal.dob}, {pal.address}, in the sum of {not|£2,000}.
- Telephone for electronic monitoring: {accused.mobile}.
