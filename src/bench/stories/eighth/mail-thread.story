pc: officer
me: witness
accused: defendant
hurt: victim
third: outsider

= text
From: {me.plain} <{me.email}>
To: {pc.plain} <{pc.email}>
Subject: RE: [Statement|Court date|{not.crime}]
Sent: {not.date} {not.time}

<mine*4>

<mine-sign>

On {not.date} at {not.time}, {pc.plain} <{pc.email}> wrote:
> <his*3>
>
> {pc.title} {not.collar} {pc.plain}
> {not|Response Team 3}, [Skelbrough|Coldstow] Police Station
> Tel {pc.landline} / {pc.mobile}

-----Original Message-----
From: {third.plain} <{third.email}>
Sent: {not.date} {not.time}
To: {me.plain}
Cc: {office.mailbox}
Subject: [FW: what happened|Re: Saturday]

<theirs*4>

<their-sign>

= mine
- Sorry for the delay, I was on nights at {me.work} and only saw this now.
- My new number is {me.mobile}, please don't use {me.landline}, that is my {mum.mother}'s house.
- I can't do {me.away} because {kid.forename} has an appointment, {kid.he} has {MEDICAL kid|[asthma|epilepsy|a heart murmur]}.
- I have moved, post to {me.address} please.
- You asked for my date of birth, it is {me.dob}, and I was born in {me.birthplace}.
- The car I saw was {accused.vrm}. Mine is {me.vrm} in case the camera picked it up.
- {hurt.forename} told me on Sunday that {hurt.he} has gone to {hurt.his} {sib.brother}'s, {sib.name}, at {sib.address}.
- I am {me.age} and have {MEDICAL me|[arthritis|vertigo|sciatica]} so stairs are a problem at court.
- Expenses: {me.branch}, {me.number}, name {me.plain}. It was {not.money} return.
- I forward what {third.plain} wrote below, I don't think {third.he} wants to be a witness.
- My boss is {boss.plain}, {boss.email}, if you need to square it with {boss.him}.
- {accused.plain} came in the shop again, {accused.he} works at {accused.work} round the corner now.
- I do the school run for {kid.forename}, {AGE kid|[five|7|eight]}, to {kid.school}, so after {not.clock} is best.
- I'm at {ADDRESS_CLUE me|number [9|21|34]}, not what you've got.
- My {son.son} {son.plain} ({AGE son|[18|17|twenty]}) filmed it, {son.his} insta is {son.handle}.

= mine-sign
- Thanks
  {me.forename}
- {me.plain}
  {me.work}
  Sent from my iPhone
- Regards
  {me.plain} | {me.job} | {me.landline}

= his
- Thanks for ringing. {hurt.plain} has given a statement as well.
- Could you confirm your address, {me.street}, and send me a copy of your passport? The number on the form is {me.passport}.
- The trial of {accused.plain} is at {not.court} on {not.date}.
- I have you down as {me.age}, is that right? And as a {me.job}?
- Please don't discuss it with {nb.plain} at {nb.street}.
- The witness care officer is {worker.plain}, {worker.landline}.
- I'm seconded to {pc.work} until March so use the mobile.
- Your reference is {not.crime} and the log is {not.log}.
- The property, bag {not|A9######}, can be collected.

= theirs
- Hi {me.forename}, it's {third.forename} from {ADDRESS_CLUE third|two doors down}.
- I saw {accused.forename} get in {other.plain}'s van, {other.vrm}, not {accused.his} own.
- I'm {third.age} and I've lived on {third.lone} since I was {AGE third|[four|ten|twelve]} and never seen owt like it.
- Ring me on {third.mobile}, not by email, the lads at {third.work} can see this one.
- {nb.plain} said {accused.forename} is {AGE accused|[19|forty-odd|thirty]} and just out of prison.
- My {kid.son} {kid.forename} is in the same class as {hurt.forename}'s at {kid.school}.
- Don't tell them my address ({third.address}) please.
- {third.forename} here again. I was a {third.job} for {not|30 years}, I know a break when I see one. {hurt.forename}'s was a {MEDICAL hurt|[broken collarbone|dislocated thumb|fractured rib]}.
- {hurt.forename} owes me {not.money}, {hurt.he} sent half from {hurt.his} {sib.brother} {sib.forename}'s account.
- {accused.forename} has kids, {SOCIAL_CARE|social services} have been in.

= their-sign
- {third.forename}
- {third.plain}
  {third.mobile}
- Ta, {third.small}
