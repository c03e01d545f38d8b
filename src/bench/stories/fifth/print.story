# A print of the national computer for the court, and one for officers.
one: defendant
sis: Outsider of one

= text
- THIS PRINTOUT IS PRODUCED FOR THE USE OF THE COURT, DEFENCE AND PROBATION SERVICE ONLY
  PRINT OF PNC RECORD - PNCID : {one.pnc}
  PRINT FOR            : {not|[01ZD|62AB]} CENTRAL
  DATE                 : {not.date} {not.time}
  TOTAL NUMBER OF PAGES ATTACHED {not|3}
  SURNAME              : {one.upper}
  FORENAME(S)          : {one.forename}
  BORN                 : {one.born}  {one.birthplace}
  ADDRESS              : {one.block}
  DRIVER NO            : {one.driver}
  CRO NO               : {one.cro}	PNCID : {one.pnc}
  ALIAS NAMES (1)      : {one.alias}
  SUMMARY OF CONVICTIONS, REPRIMANDS/WARNINGS/CAUTIONS
  CONVICTION(S) : {not|[2|3|5]}	OFFENCE(S) : {not|[4|7|9]}
  DATE FIRST CONVICTED {not|[03/05/14|17/09/11]}	DATE LAST CONVICTED {not|[22/11/23|08/02/24]}
  {not|[2|3]} OFFENCES AGAINST THE PERSON (2014-2023)
  NO REPRIMANDS/WARNINGS/CAUTIONS
  END OF SUMMARY
  NAME: {one.upper}, {one.forename}      PNCID: {one.pnc}
  CONVICTION(S)
  <conviction+4>
  END OF CONVICTION REPORTS
  REMAND / BAIL DETAILS
  ARREST/SUMMONS REF : {one.asn}
  REMANDED ON BAIL, NEXT APPEARING ON {not.date} AT {not.court}
  END OF REMAND DETAILS
  LAST PERIOD IN CUSTODY
  PRISONER NUMBER : {one.prison}	LOCATION : {not|[HMP SPECIMEN|HMP QUILLET]}
  ACTUAL RELEASE DATE : {not|14/0#/24}	LICENCE CONDITIONS : <licence>
  END OF CUSTODY DETAILS
  END OF PNC RECORD PRINT
  {not.date} {not.time}	PAGE {not|3} OF {not|3}
- PNC NAMES ENQUIRY (POLICE USE ONLY)
  {one.upper}/{one.forename}	{one.born}	{one.sex}	ID {one.pnc}
  NICKNAME : {one.nick}	ALIAS : {one.alias}
  WS : {not|[VI - ASSAULTED PC 2019|DR - CONCEALS|SH]}
  MARKERS : {MEDICAL one|[AT ASTHMA|MN SCHIZOPHRENIC|AT EPILEPTIC|SU OVERDOSE 2020]}
  DESCRIPTIVE : HT {not|1.[6|7|8]#M} EYES BLUE, SCAR {not|L CHEEK}
  ADDRESS : {one.address}
  DRIVER : {one.driver}	NI : {one.nino}	PASSPORT : {one.passport}
  PHONE : {one.mobile}
  OCCUPATION : {one.job}, {one.work}
  ASSOCIATES : <associate>
  ASSOCIATES : <associate>
  BAIL CONDITION : NOT TO CONTACT {friend.caps} OR ATTEND {friend.street}
  OFFICER WITH KNOWLEDGE : {pc.title} {pc.collar} {pc.surname}, {pc.landline}
  VEHICLES : {one.vrm}
  DISQUALIFIED DRIVER : UNTIL {not|1#/0#/27}

= conviction
- {not|[1|2|3]}. {not|[03/05/14|22/11/23|09/12/19]} {not.court}
     OFFENCE : THEFT FROM SHOP	FINE {not|100.00}
     ON {not|01/0#/14} (PLEA:GUILTY)	{not.statute}
- {not|[2|4]}. {not|[17/09/11|30/10/20]} {not|[LARKMINSTER MAGISTRATES|NOTHAM YOUTH COURT]}
     COMMON ASSAULT ON {friend.caps}	COMMUNITY ORDER {not|12 MTHS}
     ON {not|0#/0#/20} (PLEA:NOT GUILTY)
     RESTRAINING ORDER NOT TO GO TO {friend.street}
- {not|5}. {not|08/02/24} {not.court}
     DRIVING WITH EXCESS ALCOHOL	DISQ {not|18 MTHS}
     ON {not|1#/01/24}	VEHICLE {one.vrm}

= licence
- RESIDE AT {one.street}
- NOT TO CONTACT {friend.caps}
- REPORT TO {sw.caps}, PROBATION, {sw.landline}

= associate
- {friend.caps} {friend.born} {friend.address}
- {friend.caps}, {friend.husband}, {friend.mobile}
- {sis.caps}, {sis.brother}, {sis.born}
