pc: officer
accused: defendant
hurt: victim
wit: witness
sw: Professional
wco: adviser
kid: Child of hurt
rel: Outsider of hurt

= text
- From: {pc.listed} {not.collar} <{pc.email}>
  Sent: {not.date} {not.time}
  To: {wco.listed} <{wco.email}>
  Cc: {oic.listed} {not.collar}
  Subject: RE: R v {accused.upper} {not.urn}

  {wco.forename}

  <news*5> <news*2>

  <pc-signature>

  -----Original Message-----
  From: {wco.listed} <{wco.email}>
  Sent: {not.date} {not.time}
  To: {pc.listed} {not.collar}
  Subject: R v {accused.upper} {not.urn}

  [Hi|Hello|Good afternoon] {pc.forename},

  <asking*3>

  <wco-signature>
- From: {hurt.plain} <{hurt.email}>
  To: {pc.email}
  Date: {not.date}, {not.time}
  Subject: Re: update please!!

  <victim-writes*7> <victim-writes*3>

  {hurt.forename}
  Sent from my iPhone

  > On {not.date}, at {not.time}, {pc.plain} <{pc.email}> wrote:
  >
  > Dear {hurt.title} {hurt.last}
  > <to-victim*3>
  > {pc.title} {not.collar} {pc.plain}
  > {pc.landline} / {pc.mobile}
- From: {wit.plain} <{wit.email}>
  To: Witness Care <{EMAIL office|wcu##@justice.example.org}>
  Subject: Ref {not.urn} - {accused.plain} trial
  <witness-writes*7> <witness-writes*3>

  Kind regards
  <wit-signature>

  On {not.date} {wco.plain} wrote:
  | <asking-witness*3>
  | {wco.plain}, Witness Care Officer, {office.town}, tel {office.landline}
- TO: MASH duty inbox <{EMAIL office|duty.##@council.example.org}>
  FROM: {pc.title} {not.collar} {pc.plain} ({pc.email})
  SUBJECT: {kid.plain} {kid.dob}
  IMPORTANCE: High

  <to-mash*7> <to-mash*3>

  <pc-signature>

  ===== previous =====
  from {sw.plain} ({sw.email}) at {not.time} on {not.date}:
  <from-mash*3>
  {sw.plain}, Assessment Team, {sw.landline}

= news
- {hurt.plain} has moved. New addr is {hurt.address} - NOT for disclosure. Mobile unchanged ({hurt.mobile}).
- {wit.plain} rang me in a state as {accused.forename}'s {lady.brother} {lady.forename} had been round to {wit.his} house, {wit.street}.
- I've chased {friend.mr} {friend.last} at {shop.firm} for the CCTV. {friend.His} direct line is {friend.landline}, or try the shop itself, {shop.landline}.
- {wit.forename}'s employer ({wit.work}) wants a letter, FAO {friend.plain} in HR, {friend.email}.
- The defendant is now living at {accused.address} with a new partner, {lady.plain} ({lady.dob}), who has two kids.
- {hurt.forename} isn't fit. {hurt.He} is under {MEDICAL hurt|the crisis team} and I don't want {hurt.him} called at home, ring the {rel.mother}, {rel.plain}, {rel.mobile}.
- See attached MG11 from {nb.plain}, 4 pages. {nb.He} was born in {not|the same street} and has lived at {nb.address} ever since.
- Officer availability: me - A/L {AVAILABILITY pc|16-27 Feb}; {oic.title} {oic.last} - course {AVAILABILITY oic|w/c 9 March}.
- Def sols are [Ferris & Okafor Solicitors|Hartwell Pryce Legal LLP|Meredith Law]; the fee earner is {friend.plain}, {friend.email}.
- Bail check done {not.time}hrs at {accused.street}, {accused.forename} was in, as was {accused.his} {lady.mother} {lady.forename}.
- Para {not|4.2} of the plan says £{not|3,400} for the download so please authorise. That is for {accused.last}'s phone, exhibit {not.exhibit}, IMEI {accused.imei}.
- {hurt.forename}'s {rel.brother} {rel.plain} would like to sit with {hurt.him}, {rel.he} can be contacted via {rel.email}.

= asking
- Can you confirm that {hurt.plain} still lives at {hurt.street}? The letter of {not.date} came back.
- Trial is listed {not.date} at {not.court}, {not.time}, court {not|3}. Is {wit.plain} ({wit.mobile}) warned?
- {wit.title} {wit.last} has told us {wit.he} is pregnant / poorly / moving - not sure which, could you ring {wit.him} on {wit.landline}?
- We've no DOB for {hurt.forename} - is it {hurt.dob}?
- {friend.plain}, the {friend.man} from {not.place}, never got {friend.his} expenses. Bank details: {friend.sort} / {friend.account}.
- Special measures form needs to say what {hurt.his} condition is - {MEDICAL hurt|autism} or {MEDICAL hurt|learning disability}?

= pc-signature
- {pc.plain}
  {pc.title} {not.collar}
  [Domestic Abuse Unit|Response Team 4|CID] | {office.town} Police | {office.premises}
  T: {pc.landline}  M: {pc.mobile}  E: {pc.email}
  In an emergency dial {not|999}. Non-emergency {not|101}.
- Regards

  {pc.title} {not.collar} {pc.forename} {pc.upper} | ext {not|#####} | Working pattern: {not|2 earlies 2 lates 2 nights}

= wco-signature
- Kind regards
  {wco.plain} ({wco.he}/{wco.him}) | Witness Care Officer | {wco.landline}
  This e-mail and its attachments are intended for the addressee only...
- Thanks, {wco.forename}
  {wco.plain}, WCU, {office.premises}
  Direct: {wco.landline}  Switchboard: {office.landline}

= victim-writes
- Its been {not|5} weeks and nobody has rung me. My new mobile is {hurt.mobile}, I told the {pc.man} on the desk this.
- {accused.small} has been seen in {hurt.lone} AGAIN, my {rel.mum} saw {accused.him}, {rel.he} lives opposite.
- Please don't send anything to {hurt.street} as {accused.forename}'s {nb.mother} collects the post.
- {kid.forename} had to be picked up from {kid.school} by my {rel.brother}, {rel.small}, because there was a {accused.man} outside who looked like {accused.him}
- Can the compensation be paid to my account pls, {hurt.sort}, {hurt.account}. I'm {not.money} down.
- My counsellor {sw.plain} says you can phone {sw.him}, {sw.landline}.
- The doctors think it's {MEDICAL hurt|a slipped disc} so I'm off work ({hurt.work}, my boss is {friend.forename}, {friend.mobile}, {friend.he} knows).
- I've kept all the messages, {not|214} of them, from {accused.mobile} and also from {accused.handle}.
- {nb.forename} next door says {nb.he} heard it all and will talk to you. {nb.lower}, {nb.mobile}.
- Im not going to court if {accused.his} family are there. {lady.plain} and {lady2.plain} both threatened me outside {not.place}

= to-victim
- I have tried to ring you on {hurt.mobile} three times. Is there a better number?
- Just to let you know that {accused.plain} was charged on {not.date} and will be at {not.court} on {not.date}.
- My colleague {oic.title} {oic.last} ({oic.email}) will look after your case while I'm away until {not.date}.
- I understand you may have moved. Please do not reply with the address, ring me.
- I have passed your details to Victim Support, who'll be on {office.landline}.

= witness-writes
- I got your letter at my old address by luck. I'm now at {wit.address}.
- I can't do {AVAILABILITY wit|Thursday the 12th} as I've {MEDICAL wit|chemo} and I can't move it.
- My {friend.husband} {friend.forename} is coming too, is there somewhere {friend.he} can park? It's a Motability car, {friend.vrm}.
- I'd rather be rung at home, {wit.landline}, than on {wit.mobile}, and please ask for {wit.nick}.
- I work nights at {wit.work} so mornings are no good before {not.clock}.
- Do I have to see {accused.forename}? I've known {accused.his} {lady.mother} {lady.forename} {not|30} years, we were at {wit.school} together.
- I was told there'd be a {sw.man} from the Witness Service to meet me, {sw.mr} {sw.last}, is that right?
- Train fare is {not.money} return, booking {not|H7K2###}.
- If I am not available contact my {friend.brother}: {friend.plain}, {friend.email}, {friend.mobile}.
- I've told {nb.plain} from number {ADDRESS_CLUE nb|8} that {nb.he} should be a witness as well, {nb.he} is {nb.age} and sharp as a tack.

= wit-signature
- {wit.plain}
  {wit.job}, {wit.work}
  {wit.mobile}
- {wit.plain} ({wit.title})
  {wit.block}
- {wit.initialled}, {wit.landline}

= asking-witness
- We have you down at {wit.street} and your date of birth as {wit.dob}. Let us know if that's wrong.
- The case against {accused.plain} has been listed for {not.date} at {not.court}.
- Please ring between {not|0900} and {not|1700}. Quote {not|WCU/#####}.

= to-mash
- I attended {hurt.address} on {not.date} where {kid.forename} ({kid.age}) and sibling {kid2.plain} ({kid2.dob}) were present.
- Mother/carer is {hurt.plain}, {hurt.dob}, tel {hurt.mobile}. Other parent {accused.plain}, {accused.dob}, of {accused.address}.
- {kid.forename} attends {kid.school} and told us {kid.he} "hides under the bed when {accused.small} comes".
- Grandparent {friend.plain}, {friend.street}, {friend.landline}, is willing to have both children.
- The home was cold, {not|11} degrees, no food bar {not|2} tins.
- {kid2.forename} has {MEDICAL kid2|cerebral palsy}; health visitor is {doc.plain}, {doc.mobile}.
- {accused.plain} has {MEDICAL accused|a heroin problem}, scripted at {shop.firm} chemist.

= from-mash
- Thanks for your PPN {not|26/####}. {kid.plain} is {SOCIAL_CARE kid|open to us as a child in need}, I'm the worker.
- Do you have a current address for {accused.plain}? Ours is {accused.street}.
- I visited {not.date} {not.time}. {hurt.forename} wasn't in, neighbour {nb.plain} ({nb.mobile}) said they had gone away.
- We had a previous referral in {not|2021} when they lived in {hurt.town}, ref {not|EHM#####}.
