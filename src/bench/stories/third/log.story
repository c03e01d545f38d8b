caller: reporter
hurt: victim
accused: defendant

= text
STORM INCIDENT PRINT	Incident {not.log} of {not.date}	Grade [1 EMERGENCY|2 PRIORITY|3 RESOLVE]
Created {not.time}	Operator {not.collar}	Channel [999|101|WEB CHAT|RADIO]
Informant: {caller.name}	Tel: {caller.mobile}
Informant address: {caller.address}
Location: <where>
Initial classification: {not|VO4#}
<head>
<entry+6>
<entry+4>
<result>

= where
- {not.place}
- {LOCATION|///kettle.sample.ribble}
- {ADDRESS|1# Coalpit Lane, Skelbrough}
- {not.place} J/W {not|Beck Street}
- {caller.street}
- {LOCATION|SD 4#2 7#1}

= head
- {not.time} INFT STATES MALE IS TRYING TO KICK A DOOR IN ACROSS ROAD
- {not.time} LINE OPEN, FEMALE CRYING, CAN HEAR MALE SAY "GIVE US IT"
- {not.time} I/V POLICE TO ATTEND DISTURBANCE. INFT WATCHING FROM BEDROOM
- {not.time} ABANDONED CALL. CALLED BACK {caller.mobile}, FEMALE NOW SAYS ALL OK BUT SOUNDS FRIGHTENED
- {not.time} CALLER SAYS HER NEIGHBOURS ARE AT IT AGAIN. DOES NOT WANT POLICE AT HER DOOR

= entry
- {not.time} INFT RANG BACK FROM L/L {caller.landline} - ETA?
- {not.time} INFT WONT GIVE STMT, DOESNT WANT NAME GIVEN TO SUS
- {not.time} 2ND INFT {pass.name} {pass.mobile} PASSING IN VEH SAYS 3 MALES 1 WITH BAT
- {not.time} 3RD CALL SAME JOB FROM {nb.name} OF {nb.street}, HAS IT ON RING, {nb.mobile}
- {not.time} RES AVAILABLE {not|NT41} {not|NT43}
- {not.time} {not|NT41} TA
- {not.time} {not|NT41} TO CONTROL - MALE DETAINED, 1 X IN CUFFS
- {not.time} VRM [{VRM|KX99 RVD}|{VRM|LB99TWH}|{VRM|GN99 YEA}] SEEN TO MAKE OFF TOWARDS {not.place}
- {not.time} PNC {mate.vrm} - RK {mate.name}, {mate.packed}, {mate.address}. INS TO {accused.name}
- {not.time} IP IS {hurt.name} DOB {hurt.dob}
- {not.time} IP {hurt.surname} NOW WITH AMBO, HAS {MEDICAL hurt|HEAD INJURY}, CONSCIOUS BREATHING
- {not.time} IP {hurt.name} WANTS TO GO TO {mate.name} {mate.address}. {not|NT43} WILL CONVEY
- {not.time} SUS IS {accused.name} {accused.dob} LKA {accused.address}
- {not.time} SUS {accused.surname} POSS IN COMPANY WITH {mate.nick}, REAL NAME {mate.name}
- {not.time} IP ALSO REPORTS CALLS FROM SUS NUMBER {accused.mobile}
- {not.time} CHILD IN HOUSE {kid.forename} {kid.age}YRS, SCHOOL {kid.school}
- {not.time} {pc.title} {pc.surname} {not.collar} WILL BE OIC
- {not.time} SGT {pc.surname} AWARE. NO FURTHER RES
- {not.time} DOG UNIT {not|TD02} OFFERS UP
- {not.time} KEYHOLDER FOR SHOP {boss.name} {boss.mobile} CONTACTED, ETA {not|20 MINS}
- {not.time} YAS REF {not|A####}, CREW ON SCENE
- {not.time} ANPR HIT ON SUS VEH {accused.vrm} {not|A6##} NORTHBOUND {not.time}
- {not.time} CRIME NO {not.crime}
- {not.time} MESSAGE FROM {nb.title} {nb.surname}: LEFT ON VOICEMAIL, PLS RING {nb.landline} AFTER {not.time}
- {not.time} MALE AT BUS STOP GIVES {pass.name} {pass.packed} NFA {pass.town}
- {not.time} SUBSCRIBER RESULT {mate.mobile} = {mate.name}, {mate.street}
- {not.time} MISPER LINK - {kid.name} BORN {kid.dob} LAST SEEN AT {kid.school}
- {not.time} COUNCIL CCTV CAM {not|1##} TRACKING

= result
- {not.time} RESULT: CRIME. OIC {pc.title} {not.collar} {pc.name}. CLOSED {not.collar}
- {not.time} CLOSED. INFT {caller.surname} UPDATED BY TEXT ON {caller.mobile}
- {not.time} NFPR. OPENING CODE {not|D01} CLOSING CODE {not|C09}
- {not.time} RESULTED AS DOMESTIC, DASH MEDIUM. {pc.surname} {not.collar}
