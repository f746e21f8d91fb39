import { testRuleExamples } from '../testing/rule-examples.ts';
import regulation from './regulation.ts';
import examples from './rule-examples.json';
import * as rules from './rules.ts';

testRuleExamples(regulation, rules, examples);
