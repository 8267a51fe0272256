export { ServiceBlueprint, type ServiceBlueprintProps } from './ServiceBlueprint';
