pc: officer
cps: Professional
kin2: Outsider of hurt
accused: defendant
hurt: victim
w1: witness
kin: Outsider of w1

= text
From: {pc.surname}, {pc.forename} {pc.collar} <{pc.email}>
Sent: {not.date} {not.time}
To: {cps.name} <{cps.email}>
Cc: [CPS Area Inbox|Witness Care Unit|CJU {stn.town}]
Subject: [RE: |FW: |]{not.urn} {accused.upper} - [action plan|witness issues|PTPH {not.date}|URGENT]

<hello>

<point*3>

<point*2>

<bye>
<earlier>

= hello
- Hi {cps.forename}
- {cps.forename},
- Afternoon {cps.forename}, hope you're well
- Morning all
- Dear {cps.title} {cps.surname}
- To whom it may concern

= point
- Quick one on {w1.name}: {w1.he}'s moved again. It's now {w1.address}, mobile still {w1.mobile}.
- I have finally got hold of {w1.forename} {w1.surname}. {w1.He} can be rung on {w1.mobile} but only after {not.time} because of shifts at {w1.work}.
- {mate.name} has emailed me from {mate.email} wanting to withdraw {mate.his} statement.
- {hurt.title} {hurt.surname}'s {kin2.brother}, {kin2.name}, has asked to be the single point of contact, {kin2.mobile}.
- The victim {hurt.name} is in [a refuge|B&B] at {hurt.address} so please, please take that off before service.
- DOB for {w1.surname} is {w1.dob}, not what's on the MG9.
- I've done a statement from {nb.name} ({nb.dob}, {nb.street}). {nb.He} adds nothing in my view.
- {w1.forename}'s {kin.husband} {kin.forename} has {MEDICAL kin|cancer} and {w1.he} does the caring, so we might need a link.
- {accused.surname} has changed address with the court to {accused.address}.
- Can we please have a decision on {mate.name}, {mate.dob}? {mate.He} has been RUI since {not.date}.
- The victim {hurt.forename}'s school-age {kid.son} {kid.forename} ({kid.age}) will not be giving evidence.
- {sol.name} at the defence firm wants the unedited BWV, {not.exhibit}. {sol.His} direct email is {sol.email}.
- Expenses: {w1.name}, sort code {w1.sort}, a/c {w1.account}, {not.money}.
- Phones: {accused.mobile} is {accused.forename}'s and {mate.mobile} goes to {mate.name} ({mate.nick}).
- Interpreter booked for {w1.forename}, booking number {not|7#####}.
- {boss.name} from {boss.work} will produce the footage. {boss.He} is away from {boss.away}. Best on {boss.email}.
- FYI {nb.name} rang me off {nb.landline} in tears, {accused.forename}'s lot have been round to {nb.street}.
- I can do {pc.away} or {pc.away}, court is listed for {not.time}.
- The GP, Dr {doc.surname}, wants {not.money} for the report. Surgery is {gp.landline}.
- pls see attached MG11 x2, MG15, {not|CD/1}. Crime no {not.crime}.

= bye
- Thanks
  {pc.forename}
  
  {pc.title} {pc.collar} {pc.name}
  [Response Team 3|Domestic Abuse Unit|Priority Crime], {stn.town} Police Station
  Internal {not|7####} | External {pc.landline} | Mob {pc.mobile}
- Regards,
  {pc.name}
  {pc.title} {pc.collar}
  M: {pc.mobile}
- Cheers {pc.forename}
- Kind regards
  {pc.title} {pc.surname}
  {pc.email}

= earlier
- 
- 
- 
  -----Original Message-----
  From: {cps.name} <{cps.email}>
  To: {pc.name} <{pc.email}>
  Subject: {not.urn}
  
  {pc.forename}, who is {w1.name} and why is there no MG11? Also the MG9 has {w1.his} number as {w1.mobile}, is that right? {cps.forename}
- 
  On {not.date} at {not.time}, {w1.name} <{w1.email}> wrote:
  
  Dear officer I can not come on this date, my {kin.mother} has operation. Call me please {w1.mobile}. {w1.forename}
