# Letters and notes of landlords, relatives, insurers' customers and other private people to the police or the court.
me: witness
accused: defendant
hurt: victim
kin: Outsider of me

= text
<top>

<to>

<who*2>

<matter*4>

<persons*4>

<practical*3>

<bye>
{me.plain}
<ps>

= top
- {me.block}
  {me.landline}
  {not.date}
- from {me.plain}, {me.street}, {me.town}. ({not.date})
- {me.address}
  email {me.email}

= to
- Dear Officer dealing with {not.crime},
- To whom it may concern, re {accused.plain}
- Dear {pc.title} {pc.surname},
- Your Honour, I write as {accused.forename}'s former landlord.

= who
- I let the {ADDRESS_CLUE accused|bedsit over my garage} to {accused.forename} from {not.date}.
- I am {me.age}, a {me.job}, and have never written such a letter.
- I'm {accused.forename}'s old boss at {me.work}. {accused.He} was {AGE accused|[16|eighteen|twenty-three]} when I took {accused.him} on.
- I own the caravan at {hurt.street} where {hurt.plain} lives.
- I live {ADDRESS_CLUE me|three doors along from the chapel, the house with the green gate}.
- I am the {me.mother} of a child at {kid.school}, {kid.forename}, {AGE kid|[five|6|nearly eight]}.
- My late {kin.husband} {kin.forename} bought the {not|1998} tractor.
- I sell eggs at the gate and do mornings at {me.work}.

= matter
- {accused.forename} owes me {not.money} and left a cooker, model {not|CK-4417}.
- {accused.He} gave as {accused.his} guarantor {friend.plain}, {friend.address}, phone {friend.mobile}.
- On {not.date} at {not.clock} I found the door off and {hurt.forename} in tears.
- My insurers want crime no. {not.crime}; the policy is {not|HH/0417/22}.
- I'd let {accused.forename} use my van, {me.vrm}; the other van in the yard, {other.vrm}, was {other.plain}'s.
- {accused.forename} paid the rent from {accused.sort} {accused.account}, always late.
- I kept {accused.forename}'s tenancy form: born {accused.dob}, {accused.birthplace}; NI {accused.nino}; mobile {accused.mobile}.
- {accused.forename} used my wi-fi, I am told from {me.ip}, and it was me the police came to.
- The meter read {not|04417} and the deposit was {not|scheme no. DPS0417}.
- The letters that still come for {accused.forename} are from the prison, with {accused.prison} on the envelope.

= persons
- {hurt.forename} is {AGE hurt|[20|thirty|fifty-eight]} with {MEDICAL hurt|[fits|a bad heart|MS]} and nobody to help.
- {hurt.forename} works nights at {hurt.work}, so I have the little {kid.boy}, {kid.forename}, {AGE kid|[4|six]}, till seven.
- {kid.forename}, who is at {kid.school}, was once {SOCIAL_CARE kid|[fostered|in care|on the register]} and has just got settled.
- My {kin.brother} {kin.plain}, {kin.age}, {kin.address}, was there too; ring {kin.him} on {kin.landline}.
- Somebody from the flat below, {friend.forename}, {AGE friend|[eighteen|25]}, who is on the bar at {WORKPLACE friend|the Lion}, heard it all.
- {nb.title} {nb.last}, the {OCCUPATION nb|[undertaker|baker|midwife]}, lives {ADDRESS_CLUE nb|opposite the bus shelter on [Chapel|Beacon] Hill}.
- {accused.forename}'s {other.mother}, {other.plain}, cleans at {other.work} and is as honest as they come. {other.He} was never told.
- {friend.plain} from {friend.birthplace} rents my other room; {friend.his} number is {friend.mobile}, {friend.his} passport (I must keep a copy) {friend.passport}.
- {accused.forename} has been seeing somebody about {accused.his} {COUNSELLING accused|[anger management|grief counselling]}.
- The doctor, Dr {doc.last}, will not talk to me, {surgery.landline}.

= practical
- I'm not about on {me.away}. The best number is {me.mobile}.
- Please don't say the letter is from me. We're {not|200 yards} apart.
- I have kept the receipts, {not|nos. 41 to 57}.
- I bank with the post office, {me.sort}, {me.account}, if anything is to be repaid.
- I enclose {not|3} photographs and a {not|2nd class} stamp.
- If I am asked to come to {not.court}, {kin.plain} will have to drive me, {kin.mobile}.
- I shall be {AGE me|[80|ninety]} in {not|June}.

= bye
- Yours truly
- Yr obedient servant
- Yn gywir / Yours sincerely
- Many thanks

= ps
- PS {accused.forename}'s car is {accused.vrm}, I looked.
- P.S. my {kin.son} {kin.forename} is on {kin.email} if you use the computer.
- (aged {me.age})
