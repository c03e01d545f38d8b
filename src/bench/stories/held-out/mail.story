# HELD OUT: nobody tunes a detector on this folder or looks up what it shows.
sender: officer
accused: defendant
hurt: victim
w1: witness
rel: Outsider of w1
to: Professional

= text
To: {to.name}
From: {sender.name}
Date: {not.date} at {not.time}
Subject: [R v {accused.surname}|{accused.surname} {not.urn}|Witness issue: {w1.name}|Op {not|KESTREL}: update]
Attachments: [none|MG11 x 3.pdf|{not.exhibit}.mp4]

<salute>

<thread*2>

<thread*3>

<end>

<footer>

= salute
- {to.forename}
- Hello {to.forename}, sorry to chase.
- Dear {to.title} {to.surname},
- Morning team
- Hi {to.forename} (cc {off.forename})

= thread
- {off.title} {off.surname} has {w1.forename}'s original notes. {off.His} direct line is {off.landline}.
- Grateful if {law.name} could be told that we have not lost the disc. {law.email}
- {kin1.name} rang me from {kin1.mobile} claiming to be {accused.forename}'s next of kin. Please don't tell {kin1.him} anything.
- For the avoidance of doubt, {pal.forename} {pal.surname} and {other.forename} {other.surname} are two different people: {pal.forename} was born {pal.dob}, {other.forename} {other.dob}.
- I spoke to {w1.title} {w1.surname} this morning on {w1.mobile}. {w1.He} is happy to come but is worried about {accused.forename}'s family.
- Please could you update the contact card for {w1.name}: new e-mail {w1.email}, new address {w1.address}.
- {w1.forename}'s {rel.mother}, {rel.name}, will bring {w1.him} to court. For the parking, {rel.his} car is {rel.vrm}.
- {pal.name} (DOB {pal.dob}) now refuses to sign. I'll exhibit the BWV instead.
- Defence have served an alibi: {pal.name}, {pal.address}, {pal.dob}.
- Could someone ring {hurt.title} {hurt.surname}, the victim? Not on the number on file, that one is dead. It is {hurt.mobile}.
- The victim {hurt.name} has had a {MEDICAL hurt|relapse} and is in hospital until at least {not.date}.
- {soc.name} at social services ({soc.landline}) says the kids, {child1.forename} and {child2.forename}, are now with foster carers.
- {gaffer.name}, area manager for {gaffer.work}, is dragging {gaffer.his} heels over the stills. Try {gaffer.email}.
- We still need a MG11 from {stranger.name}. Lives at {stranger.street}, works shifts, only answers texts to {stranger.mobile}.
- I've taken {other.name} off the list, {other.he} died on {not.date}.
- Can we lose paragraph {not|4}? It gives {pal.title} {pal.surname}'s address in full ({pal.address}).
- Fees: pay {w1.name} {not.money} to {w1.sort} / {w1.account}.
- Plea hearing {not.date}, {not.place}, {not.time}, court {not|3}.
- Counsel wants {accused.forename}'s number ({accused.mobile}) attributed by {not.date}.
- The interpreter, {stranger.name}, has mixed up {accused.forename} with {pal.name}. I have asked for another one.
- {accused.surname} is remanded, number {PRISON_NUMBER accused|A##41EV}, so no need to serve at {accused.address}.
- {w1.name}'s baby is due any day, please no summons to {w1.street}.
- Sorry, wrong attachment. That was {other.name}'s statement from a different job. Please delete.
- Ref exhibit {not.exhibit}: {med.name} in the lab says {not|5} working days.

= end
- Many thanks,
- Ta
- Best wishes
- Regards

= footer
- {sender.name} | {sender.title} {sender.collar} | {org.town} | {sender.mobile}
- {sender.forename}
  {sender.title} {sender.collar} {sender.surname}
  Tel {sender.landline} (int {not|30##})
  {sender.email}
- {sender.title} {sender.surname}
  Investigations Hub, {org.town} Police Station, {org.address}
  {sender.email}
- {sender.forename} x
