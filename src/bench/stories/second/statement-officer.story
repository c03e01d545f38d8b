# Held out until its figures had been seen too often to be anybody's test; since then open, like the development part.
me: officer
accused: defendant
hurt: victim

= text
MG11
WITNESS STATEMENT
(Criminal Procedure Rules, r. 16.2; Criminal Justice Act 1967, s. 9)
Statement of: {me.title} {not.collar} {me.name}
Age if under 18: Over 18	Occupation: Police Constable
Signature: {me.initialled}

<start> <there*2>

<lines*5>

<nick*2>

= start
- On {not.date} I was on duty in plain clothes in company with {pc.title} {pc.surname}.
- At {not.time} hours we were sent to a report of a domestic, CAD {not.log}.
- Whilst on foot patrol in {not.place} at {not.time} hours I was approached by a member of the public.

= there
- We went to {hurt.address}. The door was answered by {hurt.name}, the victim, who was visibly upset.
- The victim, {hurt.name}, {hurt.dob}, had an injury to {hurt.his} lip.
- I obtained the victim's details: {hurt.formal}, born {hurt.dob}, tel. {hurt.mobile}, email {hurt.email}.
- Victim {hurt.surname} said {hurt.he} would be stopping with {hurt.his} {pal.brother} {pal.name} at {pal.address} until it was safe.

= lines
- {pal.name}, a neighbour of {pal.street}, stated that {pal.he} had heard a bang.
- Spoke to {pal.formal}, {pal.dob}, {pal.mobile}. Willing to provide a statement.
- The van, {pal.vrm}, came back to {pal.name} of {pal.address}.
- I took the details of two witnesses: {pal1.name}, {pal1.mobile}; and {pal2.name}, {pal2.mobile}.
- A {pal.man} identifying {pal.him}self as {pal.name}, DOB {pal.dob}, said that the car was {pal.his}.
- There were two kids present, {kid1.name} aged {kid1.age} and {kid2.name} aged {kid2.age}. I submitted a child protection form.
- {pal.title} {pal.name} had rung from {pal.landline} and wished to stay anonymous.
- A phone with IMEI {accused.imei} was seized, exhibit {not.exhibit}.
- A PNC check on {accused.name}, PNC {accused.pnc}, showed {accused.him} to be disqualified.
- The manager of {shop.firm} can be reached on {shop.landline}.
- Doorbell footage is held by {pal.name} ({pal.email}).

= nick
- {accused.name} ({accused.dob}) was arrested at {not.time} hrs. {accused.He} replied, "I never done nothing."
- {accused.surname} was further arrested for an offence contrary to {not.statute}. {accused.He} gave {accused.his} address as {accused.street}, {accused.town}.
- {accused.He} was booked in, custody reference {not.crime}.
