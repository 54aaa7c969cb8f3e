import { describe, expect, test } from 'vitest';
import { analyze } from '../../analyze';

const rolesIn = (text: string) => analyze(text).people.map(({ name, role }) => `${name}: ${role ?? '-'}`);

describe('role', () => {
  test.each([
    // In front
    {
      text: 'Commission President Ingrid van der Velden spoke in Rome.',
      roles: ['Ingrid van der Velden: Commission President'],
    },
    { text: 'Sonder CEO Martha Kellerman resigned.', roles: ['Martha Kellerman: Sonder CEO'] },
    { text: 'It was up to former state Sen. Paul Wexcombe to decide.', roles: ['Paul Wexcombe: former state Sen.'] },
    { text: 'A contributor, not contributor Anna Lindgren, wrote it.', roles: ['Anna Lindgren: contributor'] },
    { text: 'The verdict pleased the mayor of London Martha Kellerman.', roles: ['Martha Kellerman: mayor of London'] },
    {
      text: 'Social Democratic Party of Arland leader Paul Wexcombe resigned.',
      roles: ['Paul Wexcombe: Social Democratic Party of Arland leader'],
    },
    { text: 'President Paul Wexcombe of Arland resigned.', roles: ['Paul Wexcombe: President of Arland'] },
    { text: 'Officers assigned to guard Paul Wexcombe slept.', roles: ['Paul Wexcombe: -'] },
    { text: 'He obstructed justice. Paul Wexcombe said so.', roles: ['Paul Wexcombe: -'] },
    { text: 'She met in person Prince Edmund of Arland.', roles: ['Prince Edmund: -'] },
    { text: 'Mr Paul Wexcombe left.', roles: ['Paul Wexcombe: -'] },
    { text: 'They asked pollster Paul Wexcombe.', roles: ['Paul Wexcombe: pollster'] },
    { text: 'She came with her brother-in-law Paul Wexcombe.', roles: ['Paul Wexcombe: brother-in-law'] },
    // Behind
    {
      text: '“It is dry,” said Martha Kellerman, a farmer who grows corn.',
      roles: ['Martha Kellerman: farmer who grows corn'],
    },
    { text: 'Martha Kellerman, 41, mayor of London, said no.', roles: ['Martha Kellerman: mayor of London'] },
    { text: 'Martha Kellerman, MS, RD, a dietitian, said no.', roles: ['Martha Kellerman: dietitian'] },
    { text: 'Asked by Martha Kellerman, solicitor, defending, he said no.', roles: ['Martha Kellerman: solicitor'] },
    { text: 'Martha Kellerman, founder of Sonder, said no.', roles: ['Martha Kellerman: founder of Sonder'] },
    { text: 'Martha Kellerman, R&B’s best singer, said no.', roles: ['Martha Kellerman: R&B’s best singer'] },
    {
      text: 'Martha Kellerman, president of the northern chapter of the National Federation of Teachers at a school in Ashby, said no.',
      roles: ['Martha Kellerman: president of the northern chapter of the National Federation of Teachers at a school'],
    },
    {
      text: 'They met Martha Kellerman, London director Paul Wexcombe and Ingrid Sandoval.',
      roles: ['Martha Kellerman: -', 'Paul Wexcombe: London director', 'Ingrid Sandoval: -'],
    },
    { text: 'Martha Kellerman is a nurse in Ashby.', roles: ['Martha Kellerman: nurse in Ashby'] },
    // Up to what is no part of it
    { text: 'Martha Kellerman, a mother of two, said no.', roles: ['Martha Kellerman: mother of two'] },
    { text: 'Martha Kellerman, whose mother was there, said no.', roles: ['Martha Kellerman: -'] },
    { text: 'She joined the fray against an opponent, Martha Kellerman, in May.', roles: ['Martha Kellerman: -'] },
    { text: 'Martha Kellerman, author of “Ashby,” said no.', roles: ['Martha Kellerman: author'] },
    { text: 'Martha Kellerman, a lawyer who said that “it” rained, said no.', roles: ['Martha Kellerman: lawyer'] },
    {
      text: 'Martha Kellerman, a lawyer who told the court for years and years that no such letter was ever written in Ashby, said no.',
      roles: ['Martha Kellerman: lawyer'],
    },
    {
      text: 'Martha Kellerman was the first mayor of Ashby and has written about it.',
      roles: ['Martha Kellerman: first mayor of Ashby'],
    },
    {
      text: 'Martha Kellerman, a member of the board and now serves as its adviser, said no.',
      roles: ['Martha Kellerman: member of the board'],
    },
    // Before a comma
    { text: 'The president of Arland, Paul Wexcombe, said no.', roles: ['Paul Wexcombe: president of Arland'] },
    {
      text: 'The bank’s longtime lawyer, Paul Wexcombe, said no.',
      roles: ['Paul Wexcombe: bank’s longtime lawyer'],
    },
    { text: 'She thanked her lawyer, Paul Wexcombe, in tears.', roles: ['Paul Wexcombe: lawyer'] },
    { text: 'The former leader of Arland, Paul Wexcombe, said no.', roles: ['Paul Wexcombe: former leader of Arland'] },
    // None of a clause
    {
      text: 'The mayor’s wife, Anna Holm, met the mayor, Peter Vance, on Friday.',
      roles: ['Anna Holm: mayor’s wife', 'Peter Vance: mayor'],
    },
    // Who was it then
    {
      text: 'Martha Kellerman, who was then the mayor of Ashby, said no.',
      roles: ['Martha Kellerman: mayor of Ashby'],
    },
    // An office under another
    {
      text: 'He met Deputy Assistant to the President Martha Kellerman on Monday.',
      roles: ['Martha Kellerman: Deputy Assistant to the President'],
    },
    { text: 'Critics of President Martha Kellerman said no.', roles: ['Martha Kellerman: President'] },
    // Behind a comma, before a dash
    {
      text: 'The mayor of Ashby, Paul Wexcombe — whose term ends — said no.',
      roles: ['Paul Wexcombe: mayor of Ashby'],
    },
    // Whole names of bodies, no times
    {
      text: 'Last week Interior Ministry spokeswoman Martha Kellerman left.',
      roles: ['Martha Kellerman: Interior Ministry spokeswoman'],
    },
    { text: 'On Monday President Paul Wexcombe left.', roles: ['Paul Wexcombe: President'] },
    { text: 'On May 5th President Paul Wexcombe left.', roles: ['Paul Wexcombe: President'] },
    { text: '9th grade teacher Paul Wexcombe said no.', roles: ['Paul Wexcombe: 9th grade teacher'] },
    {
      text: 'M&B Entertainment chief executive Paul Wexcombe said no.',
      roles: ['Paul Wexcombe: M&B Entertainment chief executive'],
    },
    {
      text: 'Northern Weather Organisation (NWO) Director Martha Kellerman said no.',
      roles: ['Martha Kellerman: Northern Weather Organisation (NWO) Director'],
    },
    {
      text: 'Arland Party for the People leader Paul Wexcombe said no.',
      roles: ['Paul Wexcombe: Arland Party for the People leader'],
    },
    {
      text: 'Royal Bank of Italy’s senior economist, Martha Kellerman, said no.',
      roles: ['Martha Kellerman: Royal Bank of Italy’s senior economist'],
    },
    {
      text: 'The Chartered Bakers of Italy’s chief economist, Paul Wexcombe, said no.',
      roles: ['Paul Wexcombe: Chartered Bakers of Italy’s chief economist'],
    },
    {
      text: 'Martha Kellerman, founder of Bakers for 24/7 Bread, said no.',
      roles: ['Martha Kellerman: founder of Bakers for 24/7 Bread'],
    },
    {
      text: 'Martha Kellerman, a member of the U.S.-Italy River Commission, said no.',
      roles: ['Martha Kellerman: member of the U.S.-Italy River Commission'],
    },
    {
      text: 'Martha Kellerman, director of the Center for Energy Policy and Public Spending at the University of Northern Arland, said no.',
      roles: ['Martha Kellerman: director of the Center for Energy Policy and Public Spending'],
    },
    {
      text: 'Martha Kellerman was the party’s chairwoman in Ashby when it rained.',
      roles: ['Martha Kellerman: party’s chairwoman in Ashby'],
    },
    // None
    { text: 'They met the real Prince Edmund in May.', roles: ['Prince Edmund: -'] },
    { text: 'Martha Kellerman was a happy child.', roles: ['Martha Kellerman: -'] },
    { text: 'Martha Kellerman said no.', roles: ['Martha Kellerman: -'] },
    { text: 'Martha Kellerman, however, said no.', roles: ['Martha Kellerman: -'] },
  ])('$text', ({ text, roles }) => expect(rolesIn(text)).toEqual(roles));
});
