/**
 * Nouns that a source without a name is given by, singular.
 * Source: own compilation from general knowledge; no corpus was used. Licence: MIT, as the project.
 */

/** Somebody: "an aide", "the prosecutor". Also the last word of a longer one: "a foreign ministry spokesman". */
export const personNouns: ReadonlySet<string> = new Set(
  `activist actor actress adjudicator administrator adviser advisor advocate agent aide ally ambassador analyst anchor artist
  assistant athlete attendee attorney author aunt banker biologist bishop blogger boss boy broadcaster brother bystander caller
  campaigner candidate captain caretaker carer chairman chairperson chairwoman chancellor chef chief child citizen clergyman
  clerk client climatologist coach colleague columnist comedian commander commentator commissioner companion congressman
  congresswoman consultant consul cop coroner correspondent councillor councilman councilwoman counsel counsellor critic customer
  daughter dad dealer defendant delegate democrat deputy designer detective developer diplomat director doctor driver economist
  editor employee employer engineer envoy epidemiologist executive expert farmer father fighter filmmaker fisherman firefighter
  founder friend general geologist girl governor graduate grandfather grandmother guard guest guide historian host husband
  inspector insider interpreter investigator investor imam journalist judge juror justice king lady landlord lawmaker lawyer
  leader lecturer legislator lieutenant listener lobbyist magistrate major man manager mayor meteorologist midwife minister
  moderator mom mother mum musician narrator negotiator neighbor neighbour nephew neurologist niece novelist nurse observer
  officer official onlooker operative operator opponent organiser organizer owner panelist parent parishioner participant partner
  passenger passer-by pastor patient photographer physician physicist pilot plaintiff player poet policeman policewoman
  politician pollster pope premier presenter president priest prince princess principal producer professor prosecutor protester
  protestor psychiatrist psychologist publisher pundit queen rabbi rapper reader receptionist rector referee refugee registrar
  relative reporter representative republican researcher resident respondent retiree reviewer rival roommate sailor scholar
  scientist secretary senator sergeant sheriff shopkeeper sibling singer sister sociologist soldier solicitor son source speaker
  specialist spokesman spokesperson spokeswoman staffer statesman strategist student superintendent supervisor supporter surgeon
  survivor suspect teacher teenager technician tenant therapist tourist trader trainer treasurer trustee uncle user vendor
  veteran veterinarian vicar victim villager virologist viewer visitor volunteer voter whistleblower widow widower wife winner
  witness woman worker writer youth`.split(/\s+/),
);

/** People together: "officials", "the couple". Plurals of {@link personNouns} belong here too. */
export const groupNouns: ReadonlySet<string> = new Set(
  `activists attorneys audience authorities children crew crowd couple demonstrators democrats duo elders families family
  fans men members mothers parents pair people prosecutors republicans residents scientists students team trio troops
  voters women youngsters`.split(/\s+/),
);

/** Bodies: "the ministry". */
export const organisationNouns: ReadonlySet<string> = new Set(
  `academy administration agency airline alliance army assembly association authority bank board broadcaster bureau business
  cabinet campaign center centre channel charity chain church city club coalition college commission committee company
  conference congress consortium corporation council country court department directorate embassy federation firm force forum
  foundation fund government group guard hospital house institute institution league magazine maker manufacturer media military
  ministry mission mosque movement museum network newspaper nonprofit office organisation organization outlet panel paper
  parliament party plant police provider publication publisher regime regulator retailer school secretariat senate service side
  site society state station studio tabloid think-tank tribunal union university utility watchdog weekly`.split(/\s+/),
);

/** Things that are written or shown: "the report". */
export const documentNouns: ReadonlySet<string> = new Set(
  `account ad advert advertisement advisory affidavit agreement analysis announcement article assessment audit banner bill
  biography blog book brief briefing brochure bulletin caption chapter charter chronicle clause column comment communique
  communiqué complaint constitution contract declaration decree description directive dispatch document dossier draft editorial
  email e-mail entry essay file filing flyer form guidance guideline guidelines handbook headline indictment instructions
  invitation invoice judgment judgement label law lawsuit leaflet legislation letter manifesto manual memo memoir memorandum
  message minutes motion newsletter note notes notice obituary op-ed opinion order page pamphlet paper paragraph petition placard
  plaque poem poll post poster press-release proclamation profile prospectus readout record records release report resolution
  review rule rules ruling screenplay script section sentence sign slogan song statement statute story study suit summary survey
  synopsis tagline testimony text transcript treaty tweet verdict warrant website will`.split(/\s+/),
);
