me: witness
accused: defendant

= text
OFFICIAL (when complete)	MG11
WITNESS STATEMENT
(CJ Act 1967, s.9; MC Act 1980, ss.5A(3)(a) and 5B; Criminal Procedure Rules, Rule 16.2)
		URN	{not.urn}
Statement of	{me.name}
Age if under 18	[Over 18|O/18|Over eighteen]	(if over 18 insert 'over 18')	Occupation	{me.job}
This statement (consisting of {not|2} page(s) each signed by me) is true to the best of my knowledge and belief and I make it knowing that, if it is tendered in evidence, I shall be liable to prosecution if I have wilfully stated in it anything which I know to be false, or do not believe to be true.
Signature	{me.initialled}	Date	{not.date}

<account>

Signature	{me.initialled}	Signature witnessed by	<taker>
<rear>

= taker
- {pc.title} {not.collar} {pc.surname}
- {pc.initialled}, {pc.title} {not.collar}
- {pc.surname} {not.collar}
- {pc.title} {pc.name}

= account
- <opening> <setting*2> <acts*3>

  <company*3> <contact>

  <ending>
- <opening> <company*2> <setting*2> <acts*4>

  <offices> <contact> <ending>
- <setting*2> <self> <company*2>

  <acts*4> <home> <contact> <ending>
- <youth>

  <acts*3> <company*2> <ending>
- <elder>

  <acts*2> <company*2> <offices> <contact>
- <work>

  <acts*3> <offices> <ending>

= opening
- <home> <self>
- <home>
- <self> <contact>
- My name is {me.name} and I am making this statement about something I saw. <home>
- I am giving this statement because {pc.title} {pc.surname} came to my door. <home> <self>
- Further to my call to the police I would like to say as follows. <self>
- I, {me.name}, of {me.address}, will say as follows.

= youth
- I'm {me.name}, people call me {me.nick}. I'm at college doing bricklaying. I live at my nana's which is {me.address}. We was all at {not.place}, me and {mate.nick}, whose real name's {mate.name}, and some girls we know. {mate.forename}'s got a moped, {mate.vrm}, and {mate.he} was giving people backies.
- I go on {me.handle} on Snap so that's where I seen it first. I was with {mate.forename}, I dunno {mate.his} second name, {mate.his} number's {mate.mobile} in my phone. Then {nb.name} messaged and said come out.

= elder
- I am {me.age} years old and on my own now, and I have been at {me.address} since {not|19#4}, when we took it on from the Coal Board. I don't sleep. I had got up to make a cup of tea at what must have been {not|five and twenty past two}. My home help, {sw.name}, says I should not open the door but I have always opened my door. {nb.title} {nb.surname} from {nb.street}, who does my shopping, had said to me only that week, there will be trouble.
- You will have to forgive me, I was born on {me.spoken} and my memory is not what it was. I have {MEDICAL me|angina} and the doctor, Dr {doc.surname}, has me on {MEDICAL me|bisoprolol}. My {sib.son} {sib.forename} rings me every night at {not.clock} on {me.landline}, and we had just put the phone down. {sib.He} lives out at {sib.address}.

= work
- I am the {OCCUPATION me|duty manager} at {me.work}, having been there {not|7} years. The store is on {not|Weaver Street} and the shop phone is {firm.landline}. My own mobile is {me.mobile}, should the court need me at short notice. I was working with {mate.name}, a member of staff whose date of birth is {mate.dob}, and with an agency guard, {nb.name} (SIA licence {not|10##-####-####-####}). Nobody else was on.
- I am a {me.job} employed by {me.work} and can be reached there or by email at {me.email}. On {not.date} I started at {not.time}. With me was my colleague {mate.forename} {mate.surname}. A customer, {pass.title} {pass.name} of {pass.address}, account number {not|####-##}, was waiting to be served.
- I'm a registered {me.job} and I make this statement from the notes I made at the time, which I produce as {not.exhibit}. I live at {me.address} but would ask that this is not given out. The other person on shift was {mate.name}, staff number {not|30###}, who can be emailed at {mate.email}.

= rear
- 
- 
- 
- RESTRICTED FOR POLICE AND PROSECUTION ONLY (when complete)
  Witness contact details
  Name of witness	{me.name}
  Home Address	{me.address}	Postcode	{me.postcode}
  Home telephone No	{me.landline}	Work telephone No	
  Mobile	{me.mobile}	E-mail address	{me.email}
  Preferred means of contact (specify)	[mobile|text|e-mail]
  Male / Female (delete as applicable)	Date and place of birth	{me.dob}, {PLACE_OF_BIRTH me|Thirlby Moor}
  Former name	{me.former}	Height	{not|1m6#}	Ethnicity Code	{SPECIAL_CATEGORY me|W1}
  DATES OF WITNESS NON-AVAILABILITY	{me.away}, {me.away}
  Statement taken by (print name)	{pc.name} {not.collar}	Station	{stn.town}
  Time and place statement taken	{not.time} hours at {me.address}
- Witness details (not for disclosure)
  {me.formal}	b. {me.dob}
  {me.address}
  H: {me.landline} M: {me.mobile} E: {me.email}
  Dates to avoid: [none given|{me.away} (hospital appointment)]
