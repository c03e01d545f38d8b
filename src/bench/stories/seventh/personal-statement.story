# What a crime did to somebody, told in his own words, for a court.
me: victim
accused: defendant
mychild: Child of me
kin: Outsider of me

= text
<title>
URN {not.urn}
Name: {me.name}	Date: {not.date}

<opening>

<harm*4>

<family*3>

<work*2> <money*2>

<home*3> <asks*2>

Signed: {me.plain}

= title
- VICTIM PERSONAL STATEMENT
- DATGANIAD PERSONOL DIODDEFWR / VICTIM PERSONAL STATEMENT
- Victim Personal Statement (made on form MG11)

= opening
- I have been told this may be read in court and that {accused.title} {accused.surname} will hear it.
- I have written this at my kitchen table at {me.address}. I am {me.age}.
- My name is {me.name}. I will be {AGE me|[70|65|eighty]} in the spring and I have farmed all my life.
- I've asked my {kin.son} {kin.forename} to type this as my hands are bad with {MEDICAL me|arthritis}.
- This follows the statement I gave {pc.title} {pc.surname} on {not.date}.

= harm
- Somebody calling themselves {HANDLE|truth_teller_###} put my name, {me.plain}, and my street on Facebook.
- I am {SPECIAL_CATEGORY me|[Jewish|a Sikh|gay|a Quaker]} and I think that is why {accused.forename} picked me.
- I have not slept through since. The doctor at {surgery.firm} Surgery has me on {MEDICAL me|[zopiclone|amitriptyline|diazepam]}.
- My {MEDICAL me|[blood pressure|angina|psoriasis|IBS]} has flared up and I was back in under my hospital number, {me.hospital}, twice in {not|November}.
- I was {AGE me|[sixty-nine|55|seventy-three]} when this happened and felt forty. Now I feel a hundred.
- The {MEDICAL me|scar on my forehead} is {not|7cm} long and people look at it.
- I've been told it is {MEDICAL me|[post-traumatic stress disorder|PTSD|an adjustment disorder]}.
- I see somebody called {staff.forename} every second Friday for {COUNSELLING me|[trauma counselling|EMDR|bereavement counselling]}.
- I had to stop my {MEDICAL me|[chemotherapy|IVF|physio]} because I could not face going out.
- I {MEDICAL me|lost two teeth} and the dentist wants {not.money}.
- I can't hold my grandson. I drop things. The {MEDICAL me|nerve in my left hand is severed}.

= family
- My {kin.husband}, {kin.name}, has {MEDICAL kin|[COPD|Alzheimer's|heart failure]} and I'm all {kin.he} has got.
- {mychild.forename} is {mychild.age}. {mychild.He} used to walk to {mychild.school} by {mychild.himself}; now I take {mychild.him} and fetch {mychild.him}.
- My {mychild.son} {mychild.forename} sleeps in our bed and {mychild.he}'s {AGE mychild|[eleven|twelve|ten years old]}.
- The youngest, {mychild.forename}, has been {SOCIAL_CARE mychild|referred to early help} by the school and it makes me feel judged.
- {friend.name} who was minding the till that day is {AGE friend|[22|twenty]} and {friend.he} has left, {friend.he}'s at {friend.work} now.
- My {other.brother} {other.name} flew over from {not|Alicante} to be with me and stayed till {not|Easter}.
- {kin.forename} had to give up {kin.his} place at {SCHOOL kin|[Brackmouth Sixth Form College|the agricultural college]} to help me at home.
- Old {nb.title} {nb.surname} next door, {AGE nb|[ninety-one|88]}, was so frightened {nb.he} has gone into {ADDRESS_CLUE nb|the home at the top of [Beacon Hill|Castle Ditch]}.

= work
- I'd been a {me.job} at {me.work} for {not|19 years} and I had to hand my notice in.
- I can no longer drive nights for {me.work}, so I've gone down to part-time.
- I'm {OCCUPATION me|a sub-postmistress}, I was proud of that, and I've put the licence up for sale.
- I was off {not|11 weeks}. My manager, {friend.name}, did what {friend.he} could.
- I run {WORKPLACE me|the [tea rooms|smithy|pottery] at the old station} with my {kin.brother} and we've shut for the winter.
- I lost my place as {OCCUPATION me|a school governor}.

= money
- It has cost me {not.money} in vet's fees and {not.money} for gates.
- The insurers ({not|claim 77/0042871}) will not pay till the trial's done.
- The compensation should be sent to the account I gave the officer, {me.sort}, {me.account}, Building Society roll {not|D/11045-6}.
- I have sold the {not|2014} tractor for {not.money}.

= home
- I don't feel safe at {me.street} any more, we've put it on the market at {not|£265,000}.
- {accused.forename}'s people live {ADDRESS_CLUE accused|at the far end of our lane}. I drive {not|six miles} round so as not to pass.
- We've moved in with my {kin.mother}, at {kin.address}, and I'd ask the court not to read that out.
- I've changed my number to {me.mobile} and only the family have it.
- There is CCTV on the shed now, {not|four cameras}, {not|£1,140}.
- I keep the curtains shut on the road side. Number {ADDRESS_CLUE me|[3|12|40]} used to be the house with the open door.
- I'm down on the list for a transfer, application {not|HL/20418}, to anywhere that isn't {me.town}.

= asks
- I do not want {accused.him} to know what car I drive; it used to be {me.vrm} and that's been keyed.
- I'd like to read this out myself.
- I would like it read by the prosecutor. I won't be there on {me.away}.
- All I want is to be left alone.
- I don't hate {accused.forename}. {accused.He} was {AGE accused|[nineteen|21]} and off {accused.his} head.
